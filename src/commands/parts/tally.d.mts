/** What came of a part of the tests. Those that failed, were skipped or needed a second try are named. */
export interface Tally {
  passed: number
  failed: string[]
  skipped: string[]
  secondTry?: string[]
}
