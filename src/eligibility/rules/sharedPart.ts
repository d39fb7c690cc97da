import { type Exact, part } from '../exact.ts'

/**
 * The part of an excluded member's income or cost that counts: divided among those who receive and those left out, the
 * shares of those who receive. 7 CFR 273.11(c)(3); MPP 63-503.44.
 */
export const sharedPart = (amount: Exact, receiving: number, leftOut: number): Exact =>
  part(amount, receiving, receiving + leftOut)
