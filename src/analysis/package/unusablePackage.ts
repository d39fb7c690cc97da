/** What is wrong with a package, and where. */
export class UnusablePackage extends Error {
  override name = 'UnusablePackage'

  /** `field`: a file, a column (`runs.csv: cause`), or a line of one. */
  constructor(
    readonly field: string,
    readonly problem: string,
  ) {
    super(`${field}: ${problem}`)
  }
}
