import type { Line } from '../../../eligibility/result.ts'

/** By how many cents a line of money has moved; nothing where it hasn't, or where it isn't money. */
export function changeOf(line: Line, before: readonly Line[] | null): number | null {
  const same = before?.find(({ rule, item }) => rule === line.rule && item === line.item)
  const [now, then] = [centsOf(line), same && centsOf(same)]
  if (now === undefined || then === undefined || now === then) return null
  return now - then
}

function centsOf(line: Line): number | undefined {
  if (line.unit === 'cents') return line.value.top / line.value.bottom
  return line.unit === 'dollars' ? line.value * 100 : undefined
}
