/** How often each of these was met. */
export function tally(ids: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const id of [...ids].sort()) counts[id] = (counts[id] ?? 0) + 1
  return counts
}
