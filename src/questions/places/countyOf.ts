import type { Answers } from '../answers.ts'
import type { CountyId } from './counties.ts'
import { findZip } from './findZip.ts'

/** The county an application goes to: the one picked by hand for its ZIP code, else the one of the ZIP code. */
export function countyOf({ county: picked, 'home-zip': zip }: Answers): CountyId | undefined {
  if (picked && picked.of === zip) return picked.is
  const place = zip ? findZip(zip) : undefined
  return typeof place === 'object' ? place.county : undefined
}
