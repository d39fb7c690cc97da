/** What is wrong with facts. */
export type FactsErrorCode =
  | 'missing'
  | 'negative'
  | 'too-large'
  | 'not-a-number'
  | 'not-whole'
  | 'not-a-date'
  | 'upside-down'
  | 'contradiction'
  | 'unknown-person'
  | 'unknown-field'
  | 'not-offered'
  | 'twice'
  | 'too-many-unknown'
  | 'no-table'

/** Facts that can't be estimated: which code, which item, which field. Never a number, and never an answer in the text. */
export class FactsError extends Error {
  override name = 'FactsError'
  constructor(
    readonly code: FactsErrorCode,
    /** `household`, or the list and place or id: `people[1]`, `income.j1`. */
    readonly item: string,
    readonly field: string,
  ) {
    super(`${item}, ${field}: ${code}`)
  }
}
