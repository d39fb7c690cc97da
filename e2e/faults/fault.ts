/** What a fault came to: its figures as a table, and whether each is as it must be. */
export interface Outcome {
  table: string
  isRight: boolean
}

/** Something done to the product that must not hurt it. */
export interface Fault {
  /** What `npm run faults -- NAME` calls it. */
  name: string
  /** What is done, for the page with the figures. */
  about: string
  /** Does it in full. */
  run: () => Promise<Outcome>
}
