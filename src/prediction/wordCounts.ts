import type { Asked, Stop } from '../forms/walk.ts'

/** How much there is to read, in words, in Chinese in characters. */
export interface WordCount {
  text: number
  /** Of hints. */
  hint: number
  /** Of options too many to be read one by one. */
  list: number
}

/**
 * How much a form's questions and pages have to read, in one language and wording. A page's own words don't depend on what
 * it asks, so that what a question takes is the question's alone.
 */
export interface WordCounts {
  question: (asked: Asked, stop: Stop) => WordCount
  page: (stop: Stop) => number
  /** An answer as a review page lists it. */
  review: (asked: Asked) => number
}
