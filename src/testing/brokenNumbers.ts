/** The paths of all numbers in a result that aren't finite; a result may hold none. */
export function brokenNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => brokenNumbers(inner, `${path}.${key}`))
}
