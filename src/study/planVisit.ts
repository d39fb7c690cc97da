import { twinOf } from '../scenarios/twinOf.ts'
import type { VisitPlan } from './api.ts'
import { languagesOf, offersAll } from './languagesOf.ts'
import { inOrder, isUsual } from './scope.ts'
import type { Sequence } from './sequence.ts'
import type { StudyDefinition } from './study.ts'

const minute = 60_000

/**
 * What a participant of `study` is to do: the runs of a sequence with the twins of the scenario's pair, else the study's
 * forms, all with the one scenario. Throws where the pair has no such twin: another household would spoil the study.
 */
export function planVisit(
  study: StudyDefinition,
  sid: string,
  scenario: string,
  sequence: Sequence | null = null,
): VisitPlan {
  const runs = sequence
    ? sequence.runs.map(({ form, twin }) => ({ form, scenario: twinIn(scenario, twin) }))
    : study.forms.map((form) => ({ form, scenario }))
  return {
    sid,
    study: study.code,
    runs: runs.map((run, index) => ({ run: `r${index + 1}`, ...run })),
    questionnaires: study.questionnaires,
    background: study.background,
    ...(study.breakMinutes === undefined ? {} : { breakMinutes: study.breakMinutes }),
    ...(study.carryOver ? { carryOver: true } : {}),
    ...(study.resume ? { resume: { policy: study.resume.policy, maxGapMs: study.resume.maxGapMinutes * minute } } : {}),
    ...(study.limitMinutes === undefined ? {} : { limitMs: study.limitMinutes * minute }),
    ...(study.kiosk ? { kiosk: true } : {}),
    ...(offersAll(study) ? {} : { languages: languagesOf(study) }),
    ...(study.scope && !isUsual(study.scope) ? { scope: inOrder(study.scope) } : {}),
    ...(study.helper ? { helper: study.helper } : {}),
    simulated: study.simulated !== undefined,
  }
}

function twinIn(scenario: string, twin: 'a' | 'b'): string {
  const found = twinOf(scenario, twin)
  if (!found) throw new RangeError(`${scenario} is in no pair with a twin ${twin}`)
  return found.id
}
