import type { CardId, Decision, DecisionKind, Decisions } from '../../../forms/variant/decision.ts'
import { type QuestionId, questionOf } from '../../../questions/answers.ts'
import type { LegalBasis } from '../../../questions/kinds/kind.ts'
import { questionOfCard } from './cards.ts'

/**
 * Why somebody who knows the law has to look at a decision. `filing`, `fast-service`, `civil-rights`, `notice`: what the law
 * wants on the form isn't there, or may be passed by. `statement`: words that the law lays down were changed. `other-program`,
 * `no-reason`: something is kept that a food-only form has no ground to ask.
 */
export const checkReasons = [
  'filing',
  'fast-service',
  'civil-rights',
  'notice',
  'statement',
  'other-program',
  'no-reason',
] as const
export type CheckReason = (typeof checkReasons)[number]

export interface LegalCheck {
  card: QuestionId
  why: CheckReason
}

type Checks = Partial<Record<LegalBasis, CheckReason>>
const missing: Checks = { 1: 'filing', 2: 'fast-service', 6: 'civil-rights', 7: 'notice' }

/** What each decision runs up against, by legal code (question bank, "Legal codes"). */
const against: Record<DecisionKind, Checks> = {
  cut: missing,
  later: missing,
  // Who may pass by a notice may never have seen it; civil-rights data may always be skipped.
  optional: { 1: 'filing', 7: 'notice' },
  reword: { 7: 'statement' },
  merge: {},
  keep: { 5: 'other-program', 8: 'no-reason' },
}

/** What is said under penalty of perjury is laid down word by word, though it is needed to file. */
const sworn: readonly QuestionId[] = ['perjury-ack', 'signature']

function checkOf(card: QuestionId, { is }: Pick<Decision, 'is'>): CheckReason | undefined {
  if (is === 'reword' && sworn.includes(card)) return 'statement'
  return against[is][questionOf(card).basis]
}

/** The decisions that need a look by somebody who knows the law; what went along with a cut card counts as cut. */
export function legalChecks(decisions: Decisions, goneAlong: readonly QuestionId[] = []): LegalCheck[] {
  const decided = Object.entries(decisions).flatMap(([id, decision]) => {
    const card = questionOfCard(id as CardId)
    return card && decision && !goneAlong.includes(card) ? [[card, decision] as const] : []
  })
  return [...decided, ...goneAlong.map((card) => [card, { is: 'cut' as const }] as const)].flatMap(
    ([card, decision]) => {
      const why = checkOf(card, decision)
      return why ? [{ card, why }] : []
    },
  )
}
