import type { VisitPlan } from './api.ts'
import type { StudyDefinition } from './study.ts'

/** What a participant of `study` is to do, all runs with one scenario. */
export function planVisit(study: StudyDefinition, sid: string, scenario: string): VisitPlan {
  return {
    sid,
    study: study.code,
    runs: study.forms.map((form, index) => ({ run: `r${index + 1}`, form, scenario })),
    questionnaires: study.questionnaires,
    background: study.background,
    simulated: false,
  }
}
