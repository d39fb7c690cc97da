import { atRiskAt } from '../../../analysis/completion/followUp.ts'
import { incidenceAt, type IncidenceResult } from '../../../analysis/completion/incidence.ts'
import type { SurvivalResult } from '../../../analysis/completion/kaplanMeier.ts'
import type { ProportionResult } from '../../../analysis/completion/proportion.ts'
import type { Reason } from '../../../analysis/result.ts'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { arms, type Arm } from '../../../analysis/study/arms.ts'
import type { ArmCompletion } from '../../../analysis/study/completion.ts'
import { figureOr, table, text } from '../model/cells.ts'
import type { FigureModel, SectionModel, TableModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'
import { curveOptions, minutesUpTo, type Curve } from './curves.ts'

const outcomeNames = [
  ...(['completed_unassisted', 'completed_assisted', 'abandoned', 'timed_out'] as const),
  ...(['interrupted', 'technical_failure', 'withdrawn', 'unfinished'] as const),
]

/** Who finishes, and by when, where who gives up never finishes (measurement C6, C7). */
export function completionSection({ completion, study }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  return {
    id: 'completion',
    heading: t('sections.completion'),
    blocks: [
      ...figureOr(speech, incidenceFigure(completion, speech), reasonOf(arms.map((arm) => completion[arm].incidence))),
      { kind: 'table', table: endings(completion, study, speech) },
      text(t('completion.denominator')),
    ],
  }
}

/** Why there is no curve of either form. */
export function reasonOf(curves: readonly (IncidenceResult | SurvivalResult)[]): Reason | null {
  const reasons = curves.flatMap((curve) => (curve.status === 'estimated' ? [] : [curve.reason]))
  return reasons.length === curves.length ? (reasons[0] ?? null) : null
}

function incidenceFigure(completion: StudyResults['completion'], speech: Speech): FigureModel {
  const { t, percent, whole } = speech
  const shareAt = (arm: Arm, minute: number, kind: 'completed' | 'abandoned') => {
    const { incidence } = completion[arm]
    return incidence.status === 'estimated' ? percent(incidenceAt(incidence, minute)[kind]) : '–'
  }
  const followed = { long: completion.long.followed, simplified: completion.simplified.followed }
  const longest = Math.max(0, ...arms.flatMap((arm) => followed[arm]))
  const rows = [...new Set([...minutesUpTo(longest), longest])].map((minute) => [
    Number.isInteger(minute) ? whole(minute) : speech.minutes(minute),
    ...arms.flatMap((arm) => [
      shareAt(arm, minute, 'completed'),
      shareAt(arm, minute, 'abandoned'),
      whole(atRiskAt(followed[arm], minute)),
    ]),
  ])
  const [long, simplified] = arms.map((arm) => shareAt(arm, Infinity, 'completed'))
  const perForm = arms.flatMap((arm) => ['Finished', 'GaveUp', 'AtRisk'].map((what) => `n:${arm}${what}`))
  return {
    id: 'completion',
    name: t('completion.figure'),
    says: speech.sentences(t('completion.says', { long, simplified }), t('completion.lines')),
    options: (width) =>
      curveOptions(
        { curves: incidenceCurves(completion, longest), followed, share: t('completion.share') },
        speech,
        width,
      ),
    table: table(speech, 'curve', t('completion.curve'), ['n:minute', ...perForm], rows),
  }
}

/** Steps from nobody on, up to the end of the longest run. */
function incidenceCurves(completion: StudyResults['completion'], longest: number): Curve[] {
  return arms.flatMap((arm): Curve[] => {
    const { incidence } = completion[arm]
    if (incidence.status !== 'estimated') return []
    const curve = (kind: Curve['kind'], of: 'completed' | 'abandoned'): Curve => {
      const steps = incidence.steps.map((step) => ({ time: step.time, share: step[of] }))
      const end = { time: longest, share: steps.at(-1)?.share ?? 0 }
      return { arm, kind, points: [{ time: 0, share: 0 }, ...steps, end] }
    }
    return [curve('finished', 'completed'), curve('gave-up', 'abandoned')]
  })
}

function endings(completion: StudyResults['completion'], study: StudyResults['study'], speech: Speech): TableModel {
  const { t, percent, whole } = speech
  const both = (of: (arm: ArmCompletion) => string) => arms.map((arm) => of(completion[arm]))
  const share = (result: ProportionResult) =>
    result.status === 'estimated'
      ? `${percent(result.share)} (${speech.interval(result.adjustedWald, percent)})`
      : speech.reason(result.reason)
  const { paired, firstRuns } = completion
  const rows = [
    ...outcomeNames
      .filter((outcome) => arms.some((arm) => completion[arm].outcomes[outcome] > 0))
      .map((outcome) => [t(`completion.outcome.${outcome}`), ...both(({ outcomes }) => whole(outcomes[outcome]))]),
    [t('completion.strict'), ...both(({ strict }) => share(strict))],
    [t('completion.lenient'), ...both(({ lenient }) => share(lenient))],
  ]
  const comparison =
    study.design === 'crossover' && paired.status === 'estimated'
      ? [t('completion.paired'), `${speech.interval(paired.interval, percent)}`, `p ${speech.p(paired.midP)} (mid-p)`]
      : [
          t('completion.first'),
          firstRuns.status === 'not-estimable'
            ? speech.reason(firstRuns.reason)
            : speech.interval(firstRuns.interval, percent),
          firstRuns.status === 'estimated' ? `p ${speech.p(firstRuns.p)}` : '–',
        ]
  const heads = ['what', 'n:long', 'n:simplified']
  return table(speech, 'endings', t('completion.caption'), heads, [...rows, comparison])
}
