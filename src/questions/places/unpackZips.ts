import { counties } from './counties.ts'
import type { ZipPlace } from './packZips.ts'

const cityAndZips = /^(\D+)(\d[\d.]*)$/

/** Reads the text that `packZips` writes. Throws on text of another shape. */
export function unpackZips(packed: string): ZipPlace[] {
  return packed.split('\n').flatMap((line, index) => {
    const county = counties[index]
    if (county === undefined) throw new Error(`The ZIP table has more lines than there are counties: ${line}`)
    return line.split(',').flatMap((entry) => {
      const [, city, distances] = cityAndZips.exec(entry) ?? []
      if (city === undefined || distances === undefined) throw new Error(`Not a city with ZIP codes: ${entry}`)
      let zip = 0
      return distances.split('.').map((distance) => {
        zip += Number(distance)
        return { zip: String(zip), county, city }
      })
    })
  })
}
