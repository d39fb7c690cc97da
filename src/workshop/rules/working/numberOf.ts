import type { Estimate } from '../../../eligibility/result.ts'
import type { RuleId } from '../../../eligibility/ruleIds.ts'

/** The number a rule made in a working: cents where it is in cents, otherwise as it stands; nothing where it made none. */
export function numberOf({ working }: Pick<Estimate, 'working'>, rule: RuleId): number | undefined {
  const line = working.find((one) => one.rule === rule)
  if (!line) return undefined
  if (line.unit === 'cents') return line.value.top / line.value.bottom
  return typeof line.value === 'number' ? line.value : undefined
}
