/**
 * Quantile `p` of values in ascending order, interpolated as R's type 7 (the default of R and of spreadsheets):
 * Hyndman & Fan 1996, The American Statistician 50:361. The list must not be empty.
 */
export function quantile(ascending: ArrayLike<number>, p: number): number {
  const place = (ascending.length - 1) * p
  const below = Math.floor(place)
  const low = ascending[below] ?? 0
  const high = ascending[Math.min(below + 1, ascending.length - 1)] ?? low
  return low + (place - below) * (high - low)
}

/** The middle value, or the mean of the two middle ones; 0 of nothing. */
export function median(values: readonly number[]): number {
  return quantile(ascending(values), 0.5)
}

/** A sorted copy. */
export function ascending(values: Iterable<number>): Float64Array {
  return Float64Array.from(values).sort()
}
