/**
 * Whether a standard error is nothing but rounding: R's `t.test` refuses the same data as "essentially constant".
 * `scale` is the size of the numbers it was computed from.
 */
export function isNoVariation(error: number, scale: number): boolean {
  return error <= 10 * Number.EPSILON * Math.max(1, Math.abs(scale))
}
