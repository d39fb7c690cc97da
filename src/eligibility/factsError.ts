/** What is wrong with facts. */
export const factsErrorCodes = [
  'missing',
  'negative',
  'too-large',
  'not-a-number',
  'not-whole',
  'not-a-date',
  'upside-down',
  'contradiction',
  'unknown-person',
  'unknown-field',
  'not-offered',
  'twice',
  'too-many-unknown',
  'no-table',
] as const
export type FactsErrorCode = (typeof factsErrorCodes)[number]

/** Facts that can't be estimated: which code, which item, which field. Never a number, and never an answer in the text. */
export class FactsError extends Error {
  override name = 'FactsError'
  constructor(
    readonly code: FactsErrorCode,
    /** `household`, a part of it, or a list and the id in it: `people.me`, `income.j1`. */
    readonly item: string,
    readonly field: string,
  ) {
    super(`${item}, ${field}: ${code}`)
  }
}
