import { expect } from 'vitest'

/** Expects a number within a relative tolerance; 1e-6 is the bar for worked examples (measurement W). */
export function expectNearly(actual: number | null | undefined, expected: number, relative = 1e-6): void {
  const distance = typeof actual === 'number' ? Math.abs(actual - expected) : Infinity
  // One quiet comparison: property tests make hundreds of thousands of them.
  if (!(distance <= relative * Math.abs(expected))) expect.fail(`${String(actual)} instead of ${expected}`)
}

/** Expects both ends of an interval. */
export function expectInterval(
  actual: { lower: number; upper: number } | null | undefined,
  [lower, upper]: readonly [number, number],
  relative = 1e-6,
): void {
  expectNearly(actual?.lower, lower, relative)
  expectNearly(actual?.upper, upper, relative)
}
