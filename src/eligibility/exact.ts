/** An exact amount of money: `top / bottom` cents, both whole numbers, `bottom` above 0. Nothing is rounded in between. */
export interface Exact {
  readonly top: number
  readonly bottom: number
}

export const zero: Exact = { top: 0, bottom: 1 }

/** Whole cents as an exact amount. */
export const cents = (whole: number): Exact => (whole === 0 ? zero : { top: whole, bottom: 1 })

/** Whole dollars as an exact amount. */
export const dollars = (whole: number): Exact => cents(whole * 100)

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))

/** A denominator both fit in; those of one household divide each other, so it stays small. */
function common(a: number, b: number): number {
  if (a % b === 0) return a
  return b % a === 0 ? b : (a / greatestCommon(a, b)) * b
}

/** Top and bottom must stay whole numbers that a double holds exactly; beyond that there is no answer, rather than a near one. */
function exact(top: number, bottom: number): Exact {
  if (!Number.isSafeInteger(top)) throw new RangeError('an amount too large to be exact')
  return { top, bottom }
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.bottom === b.bottom) return exact(a.top + b.top, a.bottom)
  const bottom = common(a.bottom, b.bottom)
  return exact(a.top * (bottom / a.bottom) + b.top * (bottom / b.bottom), bottom)
}

export const minus = (a: Exact, b: Exact): Exact => plus(a, { top: -b.top, bottom: b.bottom })

/** `top / bottom` of an amount. */
export const part = (of: Exact, top: number, bottom: number): Exact =>
  of.top === 0 ? zero : exact(of.top * top, of.bottom * bottom)

const compare = (a: Exact, b: Exact): number =>
  a.bottom === b.bottom ? a.top - b.top : a.top * b.bottom - b.top * a.bottom

export const isAtMost = (a: Exact, b: Exact): boolean => compare(a, b) <= 0
export const isBelow = (a: Exact, b: Exact): boolean => compare(a, b) < 0

export const larger = (a: Exact, b: Exact): Exact => (isBelow(a, b) ? b : a)
export const smaller = (a: Exact, b: Exact): Exact => (isBelow(b, a) ? b : a)
export const atLeastZero = (a: Exact): Exact => (a.top < 0 ? zero : a)

/** `top / bottom`, rounded down to a whole number without leaving whole numbers. */
export const floorOf = (top: number, bottom: number): number => {
  const rest = top % bottom
  return (top - (rest < 0 ? rest + bottom : rest)) / bottom
}

/** Rounded once to whole dollars, half a dollar up. */
export const roundToDollars = ({ top, bottom }: Exact): number => floorOf(top + 50 * bottom, 100 * bottom)
