import type { Claim } from '../claim.ts'
import type { Resampling } from '../numbers/bootstrap.ts'
import { sensitivities } from '../sensitivity.ts'
import { bootstrapCrossover, bootstrapTwoGroups, type BootstrapResult } from '../time/bootstrapRatio.ts'
import type { FactorResult } from '../time/factor.ts'
import { sensitivity, type Sensitivity as Weighed, type Variation } from '../verdict/sensitivity.ts'
import type { Label } from '../verdict/verdict.ts'
import { primaryRatio } from './headline.ts'
import { analysed, groupsOf, isCompleted, minuteMs, pairsOf, timeBy, type Counts, type TimeOf } from './primarySet.ts'
import type { StudyData, StudyFacts, StudyRun } from './studyData.ts'

/**
 * Ways of choosing runs, beside the ways of counting their time. A helper's help counts as help where some people had one;
 * where all have one, she belongs to what is studied.
 */
const choicesIn = ({ helper }: StudyFacts): Record<string, Counts> => ({
  unassistedOnly: (run) =>
    isCompleted(run) && run.outcome === 'completed_unassisted' && !(helper === 'asked' && run.helper),
  withoutSentEarly: (run) => isCompleted(run) && !run.sentEarly,
})

/** Only a study whose moderators added pauses afterwards has the ratio with and without them (measurement A7). */
const hasLatePauses = ({ withLatePausesMs }: StudyRun) => withLatePausesMs !== null
const withoutLatePauses: TimeOf = ({ withLatePausesMs, times }) => (withLatePausesMs ?? times.task) / minuteMs

/**
 * The ratio under every definition that a report has to weigh the headline against (measurement A3): other times, other
 * runs, and arithmetic means. `task` is the headline itself and no variation.
 */
export function weighed(data: StudyData, headline: FactorResult, claim: Claim, resampling: Resampling): Weighed {
  const { study } = data
  const people = analysed(data)
  const measures = sensitivities.filter((measure) => measure !== 'task')
  const variations: Variation[] = [
    ...measures.map((measure) => ({ measure, ratio: primaryRatio(study, people, timeBy(measure), claim) })),
    ...Object.entries(choicesIn(study)).map(([measure, counts]) => ({
      measure,
      ratio: primaryRatio(study, people, timeBy('task'), claim, counts),
    })),
    ...(people.some(({ runs }) => runs.some(hasLatePauses))
      ? [{ measure: 'latePauses', ratio: primaryRatio(study, people, withoutLatePauses, claim) }]
      : []),
    { measure: 'arithmeticMeans', ratio: ratioOfMeans(data, resampling) },
  ]
  return sensitivity(labelOf(headline, claim), variations, claim)
}

/** The ratio of arithmetic means, of which the published average probably is one. */
export function ratioOfMeans(data: StudyData, resampling: Resampling): BootstrapResult {
  const people = analysed(data)
  return data.study.design === 'between'
    ? bootstrapTwoGroups(groupsOf(people, timeBy('task')), 'arithmetic', resampling)
    : bootstrapCrossover(pairsOf(people, timeBy('task')), 'arithmetic', resampling)
}

/** Without an interval there is no label, and none that could differ from it. */
function labelOf(headline: FactorResult, claim: Claim): Label {
  return sensitivity('undetermined', [{ measure: 'task', ratio: headline }], claim).rows[0]?.label ?? 'undetermined'
}
