import type { CountyId } from './counties.ts'
import { unpackZips } from './unpackZips.ts'
import { zipTable } from './zipTable.ts'

export interface Place {
  county: CountyId
  /** The post office's city, in English. */
  city: string
}

let places: ReadonlyMap<string, Place> | undefined

/**
 * County and city of a California ZIP code. A ZIP code that crosses county lines gets the county of its post office.
 * `out-of-state`: five digits outside 900–961, the prefixes the postal service gives to California.
 * `unknown`: not five digits, or no ZIP code of the table.
 *
 * Importing this module brings the whole table (11 kB compressed): pages load it with `import()`.
 */
export function findZip(zip: string): Place | 'unknown' | 'out-of-state' {
  if (!/^\d{5}$/.test(zip)) return 'unknown'
  const prefix = Number(zip.slice(0, 3))
  if (prefix < 900 || prefix > 961) return 'out-of-state'
  places ??= new Map(unpackZips(zipTable).map(({ zip, county, city }) => [zip, { county, city }]))
  return places.get(zip) ?? 'unknown'
}
