import { tAt } from '../numbers/distributions.ts'

/** Everybody fills in both forms, or each person one of them. */
export type Design = 'crossover' | 'between'

/** More people than any study of this kind: where the search for a number ends. */
const most = 100_000

/**
 * How many times as wide as the ratio its interval will be on either side: the interval is the ratio divided and
 * multiplied by it (measurement B4). `people` in all for a balanced crossover, in each arm between people; `sd` of the
 * log ratio within people, or of the log time. Null below 1 degree of freedom, or for an `sd` that isn't above 0.
 */
export function marginOf(design: Design, people: number, sd: number): number | null {
  const df = design === 'crossover' ? people - 2 : 2 * people - 2
  if (!Number.isFinite(people) || df < 1 || !(sd > 0)) return null
  const margin = Math.exp(tAt(0.975, df) * errorOf(design, people, sd))
  return Number.isFinite(margin) ? margin : null
}

/** Standard error of the log ratio in a balanced study; `people` and `sd` as for `marginOf`. */
export function errorOf(design: Design, people: number, sd: number): number {
  return design === 'crossover' ? sd / Math.sqrt(people) : sd * Math.sqrt(2 / people)
}

/**
 * The fewest people with a margin of at most `margin` (1.25 for 25 % either way): in all for a crossover, an even
 * number so that it can be balanced, and in each arm between people. Null when no reasonable number gives it.
 */
export function peopleForMargin(design: Design, sd: number, margin: number): number | null {
  if (!(margin > 1) || !(sd > 0)) return null
  const step = design === 'crossover' ? 2 : 1
  const isEnough = (steps: number) => (marginOf(design, steps * step, sd) ?? Infinity) <= margin
  let [tooFew, enough] = [1, 2]
  while (!isEnough(enough)) {
    if (enough * step > most) return null
    tooFew = enough
    enough *= 2
  }
  while (enough - tooFew > 1) {
    const between = Math.floor((tooFew + enough) / 2)
    if (isEnough(between)) enough = between
    else tooFew = between
  }
  return enough * step
}
