import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { counties } from './counties.ts'
import { countyName } from './countyName.ts'
import { findZip } from './findZip.ts'
import { packZips } from './packZips.ts'
import { unpackZips } from './unpackZips.ts'
import { zipTable } from './zipTable.ts'

describe('findZip', () => {
  it.each([
    ['dana-whitfield', '93702', 'fresno', 'Fresno'],
    ['corey-lindqvist', '95205', 'san-joaquin', 'Stockton'],
    ['monique-harper', '95823', 'sacramento', 'Sacramento'],
    ['renee-coleman', '93305', 'kern', 'Bakersfield'],
    ['walter-brandt', '92404', 'san-bernardino', 'San Bernardino'],
    ['harold-jensen', '95351', 'stanislaus', 'Modesto'],
    ['tessa-okafor', '95616', 'yolo', 'Davis'],
    ['jonah-petrov', '93405', 'san-luis-obispo', 'San Luis Obispo'],
    ['keisha-barlow', '92503', 'riverside', 'Riverside'],
    ['shawna-pruitt', '93033', 'ventura', 'Oxnard'],
    ['lucia-ramirez-soto', '93905', 'monterey', 'Salinas'],
    ['rosa-hernandez-luna', '93458', 'santa-barbara', 'Santa Maria'],
    ['mei-fong-leung', '91754', 'los-angeles', 'Monterey Park'],
    ['su-ping-huang', '94112', 'san-francisco', 'San Francisco'],
  ])('finds the county and city of %s', (_scenario, zip, county, city) => {
    expect(findZip(zip)).toEqual({ county, city })
  })

  it.each(['89999', '96200', '00501', '10001', '99950'])('calls %s out of state', (zip) => {
    expect(findZip(zip)).toBe('out-of-state')
  })

  it.each(['90000', '96199', '9370', '937021', '', 'fresno', '9370２', '93702-1234'])('does not know %j', (zip) => {
    expect(findZip(zip)).toBe('unknown')
  })

  it('knows the first and the last ZIP code of the state', () => {
    expect(findZip('90001')).toEqual({ county: 'los-angeles', city: 'Los Angeles' })
    expect(findZip('96162')).toEqual({ county: 'nevada', city: 'Truckee' })
  })
})

describe('the ZIP table', () => {
  const places = unpackZips(zipTable)

  it('has each of the 58 counties, in alphabetical order, with at least one ZIP code', () => {
    expect(counties).toHaveLength(58)
    expect([...counties].sort()).toEqual(counties)
    expect(new Set(places.map((place) => place.county))).toEqual(new Set(counties))
  })

  it('has each ZIP code once', () => {
    const zips = places.map((place) => place.zip)
    expect(new Set(zips).size).toBe(zips.length)
    expect(zips.length).toBeGreaterThan(2500)
    expect(zips.filter((zip) => !/^9[0-6]\d{3}$/.test(zip))).toEqual([])
  })

  it('stays within the 14 kB of a participant download', () => {
    expect(gzipSync(zipTable).length).toBeLessThanOrEqual(14_000)
  })
})

describe('packZips', () => {
  it('writes what unpackZips reads', () => {
    const places = [
      { zip: '94501', county: 'alameda', city: 'Alameda' },
      { zip: '94706', county: 'alameda', city: 'Albany' },
      { zip: '94710', county: 'alameda', city: 'Albany' },
      ...counties.slice(1).map((county, index) => ({ zip: String(95000 + index), county, city: 'St. Mary’s' })),
    ] as const
    expect(packZips(places).split('\n')[0]).toBe('Alameda94501,Albany94706.4')
    expect(unpackZips(packZips(places))).toEqual(places)
  })
})

describe('unpackZips', () => {
  it('refuses text that is no table', () => {
    expect(() => unpackZips('Alameda')).toThrow('Not a city with ZIP codes: Alameda')
    expect(() => unpackZips('A1\n'.repeat(58) + 'B2')).toThrow('more lines than there are counties')
  })
})

describe('countyName', () => {
  it('spells the id as an English name', () => {
    expect(countyName('san-luis-obispo')).toBe('San Luis Obispo')
    expect(countyName('kern')).toBe('Kern')
  })
})
