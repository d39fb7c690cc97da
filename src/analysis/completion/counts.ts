import type { Reason } from '../result.ts'

/** Cases among people: whole numbers, at most as many cases as people. */
export interface Count {
  cases: number
  people: number
}

/** Why a count has no share, or null when it has one. */
export function unusableCount({ cases, people }: Count): Reason | null {
  const isWhole = Number.isSafeInteger(cases) && Number.isSafeInteger(people)
  if (!isWhole || cases < 0 || cases > people) return 'impossible-count'
  return people === 0 ? 'no-observations' : null
}
