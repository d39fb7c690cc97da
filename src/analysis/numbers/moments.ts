/** The arithmetic mean; 0 of nothing. In the unit of the values. */
export function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return values.length === 0 ? 0 : sum / values.length
}

/** Squared distances from the mean, summed in a second pass: the one-pass formula loses digits (measurement W). */
export function squares(values: readonly number[]): number {
  const centre = mean(values)
  let sum = 0
  for (const value of values) sum += (value - centre) ** 2
  return sum
}

/** Pearson's correlation of values that belong together by their places; 0 where one of them doesn't vary. */
export function correlationOf(values: readonly number[], others: readonly number[]): number {
  const [centre, otherCentre] = [mean(values), mean(others)]
  const products = values.reduce((sum, value, at) => sum + (value - centre) * ((others[at] ?? 0) - otherCentre), 0)
  const scale = Math.sqrt(squares(values) * squares(others))
  return scale === 0 ? 0 : products / scale
}

/** The sample variance, n - 1 below; 0 of fewer than two values. */
export function variance(values: readonly number[]): number {
  return values.length < 2 ? 0 : squares(values) / (values.length - 1)
}
