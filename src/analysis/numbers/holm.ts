/**
 * Holm's step-down adjustment of p-values, in the order given: R's `p.adjust(p, "holm")`.
 * Holm 1979, Scandinavian Journal of Statistics 6:65.
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1)
  let largest = 0
  const order = pValues.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p)
  order.forEach(({ p, place }, rank) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)))
    adjusted[place] = largest
  })
  return adjusted
}
