import type { Answers } from '../answers.ts'
import type { CountyId } from './counties.ts'
import { findZip } from './findZip.ts'

/** The county an application goes to: the one picked by hand, else the one of the ZIP code. */
export function countyOf({ county, 'home-zip': zip }: Answers): CountyId | undefined {
  if (county) return county
  const place = zip ? findZip(zip) : undefined
  return typeof place === 'object' ? place.county : undefined
}
