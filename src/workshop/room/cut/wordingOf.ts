import type { Wording } from '../../../prediction/countForm.ts'

/** The texts of nested words by path: `rent.label`. */
function flat(words: object, start = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[start + key, value]]
    return typeof value === 'object' && value !== null ? flat(value, `${start}${key}.`) : []
  })
}

/** The words of a language as predictions count them, from what was fetched of it. */
export const wordingOf = (words: Record<string, object>): Wording =>
  Object.fromEntries(
    Object.entries(words).map(([namespace, content]) => [namespace, Object.fromEntries(flat(content))]),
  )
