/** What came of a part of the tests. Failed and skipped ones are named. */
export interface Tally {
  passed: number
  failed: string[]
  skipped: string[]
}
