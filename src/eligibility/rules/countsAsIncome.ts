import { earnedKinds, type IncomeKind, uncountedKinds } from '../facts/household.ts'

const uncounted = new Set<IncomeKind>(uncountedKinds)
const earned = new Set<IncomeKind>(earnedKinds)

/** Whether money of this kind is income at all. 7 CFR 273.9(c); for students' aid also ACL 26-16. */
export const countsAsIncome = (kind: IncomeKind): boolean => !uncounted.has(kind)

/** Whether it is pay for work. 7 CFR 273.9(b)(1); MPP 63-502.13. */
export const isEarned = (kind: IncomeKind): boolean => earned.has(kind)
