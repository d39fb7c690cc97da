import { compact } from './plainWords.ts'

/** Letters to add, drop or change to make one word of the other (Levenshtein). */
function slips(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (const [column, wanted] of [...other].entries()) {
      const kept = (row[column] ?? 0) + (letter === wanted ? 0 : 1)
      next.push(Math.min(kept, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Whether two names are the same but for a slip of the finger: one letter in a short name, two in a longer one. */
export function nearName(one: string, other: string): boolean {
  const [a, b] = [compact(one), compact(other)]
  return slips(a, b) <= (Math.min(a.length, b.length) <= 4 ? 1 : 2)
}
