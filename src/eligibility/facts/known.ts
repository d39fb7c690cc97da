/** A fact nobody has asked, or whose answer the person doesn't have. It widens a result; it is never guessed. */
export type Unknown = 'unknown'
export const unknown: Unknown = 'unknown'

export type YesNo = 'yes' | 'no' | Unknown

/** Whole cents. */
export type Cents = number

/** Both ends belong to it. */
export interface Between {
  from: number
  to: number
}

/** Money in whole cents: known, known to lie between two amounts, or unknown. */
export type Amount = Cents | Between | Unknown

/** A count: known, known to lie between two, or unknown. */
export type Count = number | Between | Unknown
