/** What a person has to do, counted and not yet timed. Times of any parameters are sums of products with these. */
export interface Work {
  /** Words (Chinese: characters) that are read in full, as a hint, and as a long list. */
  text: number
  hint: number
  list: number
  decisions: number
  /** Facts to be found, by where they are. */
  known: number
  card: number
  paper: number
  taps: number
  characters: number
  /** Fields that take letters, before which Chinese writers change the keyboard. */
  letterFields: number
  /** Pages sent with Continue. */
  pages: number
}

export const noWork: Work = {
  text: 0,
  hint: 0,
  list: 0,
  decisions: 0,
  known: 0,
  card: 0,
  paper: 0,
  taps: 0,
  characters: 0,
  letterFields: 0,
  pages: 0,
}

const counts = Object.keys(noWork) as (keyof Work)[]

/** Work done one after the other. */
export const sumOfWork = (all: readonly Work[]): Work =>
  all.reduce(
    (sum, work) => Object.fromEntries(counts.map((count) => [count, sum[count] + work[count]])) as unknown as Work,
    noWork,
  )
