import type { Measure } from '../bench/measure.ts'

/** Something done to the product that must not hurt it. */
export interface Fault {
  /** What `npm run faults -- NAME` calls it. */
  name: string
  /** What is done, for the page with the figures. */
  about: string
  /** Does it in full and measures. */
  run: () => Promise<Measure[]>
}
