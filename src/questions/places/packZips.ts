import { counties } from './counties.ts'
import type { CountyId } from './counties.ts'

export interface ZipPlace {
  /** Five digits. */
  zip: string
  county: CountyId
  /** The post office's city, in English. */
  city: string
}

/**
 * Writes places as the text that `unpackZips` reads: one line per county in the order of `counties`; in a line the
 * cities in alphabetical order, each followed by its ZIP codes, the first one whole, each further one as the distance
 * from the one before: `Davis95616.1.2,Woodland95695.81`. A third of the size of the plain table after compression.
 */
export function packZips(places: readonly ZipPlace[]): string {
  return counties.map((county) => packCounty(places.filter((place) => place.county === county))).join('\n')
}

function packCounty(places: readonly ZipPlace[]): string {
  const cities = [...new Set(places.map((place) => place.city))].sort()
  return cities
    .map((city) => city + distances(places.filter((place) => place.city === city).map((place) => Number(place.zip))))
    .join(',')
}

function distances(zips: readonly number[]): string {
  const sorted = [...zips].sort((a, b) => a - b)
  return sorted.map((zip, index) => zip - (index === 0 ? 0 : (sorted[index - 1] ?? 0))).join('.')
}
