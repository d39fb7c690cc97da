import { typedFrom } from '../../questions/inputs.ts'
import type { IsoDate } from '../../questions/kinds/kind.ts'

/** Showing a number again doesn't depend on the day. */
const anyDay: { today: IsoDate } = { today: '2026-11-22' }

/** Ten digits as a person writes a phone number: `(559) 555-0134`. */
export const phoneText = (digits: string): string => String(typedFrom({ question: 'phone-cell' }, digits, anyDay))

/** Nine digits as they stand on a Social Security card: `900-00-0101`. */
export const ssnText = (digits: string): string => String(typedFrom({ question: 'ssn' }, digits, anyDay))

/** A name in Han characters: family name first, without a space. */
export const nativeText = (native: { family: string; given: string }): string => `${native.family}${native.given}`
