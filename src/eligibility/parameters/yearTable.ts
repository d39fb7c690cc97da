/** A share as a fraction of whole numbers, so that no rule needs a decimal. */
export interface Share {
  readonly top: number
  readonly bottom: number
}

/** Whole dollars for households of 1 to 8, and for each person more. */
export interface BySize {
  readonly first: readonly number[]
  readonly more: number
}

/** The numbers of one federal fiscal year. Whole dollars a month; cents where the name says so. */
export interface YearTable {
  readonly year: string
  /** First and last benefit month, `2026-10` and `2027-09`. */
  readonly from: string
  readonly to: string
  readonly allotment: BySize
  /** The largest allotment, whatever the size; from FFY2027 on. */
  readonly allotmentCap: number | null
  readonly minimumBenefit: number
  readonly netLimit: BySize
  readonly barredGrossLimit: BySize
  readonly separateLimit: BySize
  /** For 1 to 5 people, then for 6 and more. */
  readonly standardDeduction: readonly number[]
  readonly shelterCap: number
  readonly homelessCents: number
  readonly sua: number
  readonly lua: number
  readonly tua: number
  readonly medicalStandard: number
  readonly resourceLimit: number
  readonly resourceLimitElderlyOrDisabled: number
}
