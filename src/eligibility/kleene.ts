import type { YesNo } from './facts/known.ts'

/** Yes if any is yes, no if all are no, else unknown. */
export function anyOf(facts: readonly YesNo[]): YesNo {
  if (facts.includes('yes')) return 'yes'
  return facts.includes('unknown') ? 'unknown' : 'no'
}

/** No if any is no, yes if all are yes, else unknown. */
export function allOf(facts: readonly YesNo[]): YesNo {
  if (facts.includes('no')) return 'no'
  return facts.includes('unknown') ? 'unknown' : 'yes'
}

export const yesIf = (holds: boolean): YesNo => (holds ? 'yes' : 'no')

/** Whether a count reaches a number. */
export function reaches(count: number | { from: number; to: number } | 'unknown', least: number): YesNo {
  if (count === 'unknown') return 'unknown'
  const { from, to } = typeof count === 'number' ? { from: count, to: count } : count
  if (from >= least) return 'yes'
  return to < least ? 'no' : 'unknown'
}

export function not(fact: YesNo): YesNo {
  if (fact === 'unknown') return fact
  return fact === 'yes' ? 'no' : 'yes'
}
