import type { ExpeditedGround, NoteId, OpenFactId } from '../../eligibility/result.ts'
import type { RuleId } from '../../eligibility/ruleIds.ts'
import type { loadEstimateWords } from '../../i18n/loadEstimateWords.ts'

/** Words without which an estimate would show the name of a rule, a fact, a ground or a note instead of a sentence. */
interface EstimateWords {
  rules: Record<RuleId, string>
  open: Record<OpenFactId, string>
  notes: Record<NoteId, string>
  fast: { grounds: Record<ExpeditedGround, string> }
}

type Words = Awaited<ReturnType<typeof loadEstimateWords>>
/** Each language has them all: where one lacks a word, this doesn't compile. */
export const hasEveryWord: Words extends EstimateWords ? true : never = true
