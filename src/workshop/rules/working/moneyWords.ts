import type { Exact } from '../../../eligibility/exact.ts'
import { usd } from '../../../i18n/format.ts'

/** The page speaks English. */
export const wholeUsd = (dollars: number): string => usd(dollars * 100, 'en')
export const centsUsd = (cents: number): string => usd(cents, 'en')

const fine = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
})

/** An exact sum: cents, and parts of a cent where a share left some. Thirds of a cent end after four places. */
export const exactUsd = ({ top, bottom }: Exact): string =>
  top % bottom === 0 ? usd(top / bottom, 'en') : fine.format(top / bottom / 100)

const signed = (minimumFractionDigits: 0 | 2) =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    signDisplay: 'exceptZero',
    minimumFractionDigits,
    maximumFractionDigits: 2,
  })
const signedDollars = signed(0)
const signedCents = signed(2)

/** A change with its sign: `+$12`, `−$3.50`. */
export const changeUsd = (cents: number): string =>
  (cents % 100 === 0 ? signedDollars : signedCents).format(cents / 100).replace('-', '−')
