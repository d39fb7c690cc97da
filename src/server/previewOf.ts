import type * as z from 'zod/mini'
import type { preview, VisitPlan } from '../study/api.ts'
import { planVisit } from '../study/planVisit.ts'
import type { StudyDefinition } from '../study/study.ts'
import { Refusal } from './refusal.ts'

const nobody = '0'.repeat(32)

/** What a participant would be given, without anybody taking part: nothing is kept and no place is used. */
export function previewOf(study: StudyDefinition, { lang, arm, scenario }: z.output<typeof preview>): VisitPlan {
  const offered = study.scenarios[lang] ?? []
  const played = scenario === undefined ? offered[0] : offered.find((one) => one === scenario)
  if (played === undefined) {
    throw new Refusal(400, 'language-not-offered', "This study isn't offered in this language.", 'lang')
  }
  const sequences = study.arms ?? study.sequences ?? []
  const chosen = arm === undefined ? study.arms?.[0] : sequences.find(({ id }) => id === arm)
  if (arm !== undefined && !chosen) throw new Refusal(404, 'unknown-arm', 'This study has no such sequence.', 'arm')
  return planVisit({ ...study, kiosk: false }, nobody, played, chosen ?? null)
}
