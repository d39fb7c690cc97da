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

/** The same of values in any order, which it may put into another. */
export function quantileOf(values: Float64Array, p: number): number {
  const place = (values.length - 1) * p
  const below = Math.floor(place)
  const low = select(values, below)
  let high = Infinity
  for (let at = below + 1; at < values.length; at += 1) high = Math.min(high, values[at] ?? high)
  return low + (place - below) * ((high === Infinity ? low : high) - low)
}

/**
 * The value that would stand at `place` if all were sorted, put there, with none larger before it and none smaller after it
 * (Hoare 1961, Communications of the ACM 4:321).
 */
function select(values: Float64Array, place: number): number {
  let [left, right] = [0, values.length - 1]
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0
    let [up, down] = [left, right]
    while (up <= down) {
      while ((values[up] ?? pivot) < pivot) up += 1
      while ((values[down] ?? pivot) > pivot) down -= 1
      if (up > down) break
      const held = values[up] ?? 0
      values[up] = values[down] ?? 0
      values[down] = held
      up += 1
      down -= 1
    }
    if (place <= down) right = down
    else if (place >= up) left = up
    else break
  }
  return values[place] ?? 0
}

/** The middle value, or the mean of the two middle ones; 0 of nothing. */
export function median(values: readonly number[]): number {
  return quantile(ascending(values), 0.5)
}

/** A sorted copy. */
export function ascending(values: Iterable<number>): Float64Array {
  return Float64Array.from(values).sort()
}
