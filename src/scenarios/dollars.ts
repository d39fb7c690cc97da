import type { Cents } from './household.ts'

/** Dollars as whole cents. */
export const dollars = (amount: number): Cents => Math.round(amount * 100)
