import { normalBelow, tAt } from '../numbers/distributions.ts'
import { noncentralTAbove } from '../numbers/noncentralT.ts'
import { errorOf, type Design } from './margin.ts'

/**
 * The chance that a study tells a true ratio from another at 5 % two-sided, on the side of the truth (measurement B4;
 * R's `power.t.test`). `people` and `sd` as for `marginOf`, `people` need not be whole. Null below 1 degree of freedom
 * or for numbers that aren't above 0.
 */
export function powerToTell(design: Design, people: number, sd: number, truth: number, other: number): number | null {
  const df = design === 'crossover' ? people - 2 : 2 * people - 2
  if (!(df >= 1) || ![sd, truth, other].every((value) => Number.isFinite(value) && value > 0)) return null
  const shift = Math.abs(Math.log(truth / other)) / errorOf(design, people, sd)
  return noncentralTAbove(tAt(0.975, df), df, shift)
}

/** People (a broken number, as R's `power.t.test` gives it) for a wanted power between people, in each arm. */
export function peopleForPower(design: Design, sd: number, truth: number, other: number, power: number): number | null {
  const reaches = (people: number) => (powerToTell(design, people, sd, truth, other) ?? 0) >= power
  const fewest = design === 'crossover' ? 3 : 2
  if (!(power > 0 && power < 1) || powerToTell(design, fewest, sd, truth, other) === null) return null
  let [low, high] = [fewest, fewest]
  while (!reaches(high)) {
    if (high > 1e5) return null
    low = high
    high *= 2
  }
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2
    if (reaches(middle)) high = middle
    else low = middle
  }
  return high
}

/**
 * The chance that both one-sided tests place a true ratio within `within` of the claim (measurement B4): the normal
 * probability given the estimated spread, averaged over the chi distribution of that spread by Simpson's rule.
 * Null as `powerToTell`.
 */
export function equivalencePower(
  design: Design,
  people: number,
  sd: number,
  truth: number,
  claim: { ratio: number; within: number },
): number | null {
  const df = design === 'crossover' ? people - 2 : 2 * people - 2
  if (!(df >= 1) || ![sd, truth].every((value) => Number.isFinite(value) && value > 0)) return null
  const error = errorOf(design, people, sd)
  const critical = tAt(0.95, df)
  const [toLower, toUpper] = [-1, 1].map(
    (side) => (Math.log(claim.ratio / truth) + side * Math.log(claim.within)) / error,
  )
  const inside = (spread: number) => {
    const [from, to] = [(toLower ?? 0) + critical * spread, (toUpper ?? 0) - critical * spread]
    return from < to ? normalBelow(to) - normalBelow(from) : 0
  }
  // The density of the estimated over the true spread, up to its constant: both sums share it.
  const density = (spread: number) =>
    spread <= 0 ? 0 : Math.exp((df - 1) * Math.log(spread) - (df * (spread ** 2 - 1)) / 2)
  const widest = 1 + 12 / Math.sqrt(2 * df)
  return simpson((spread) => inside(spread) * density(spread), widest) / simpson(density, widest)
}

function simpson(of: (x: number) => number, to: number, steps = 4000): number {
  let sum = of(0) + of(to)
  for (let step = 1; step < steps; step += 1) sum += (step % 2 === 0 ? 2 : 4) * of((to * step) / steps)
  return (sum * to) / steps / 3
}
