import { describe, expect, it } from 'vitest'
import { scenarios } from '../../scenarios/scenarios.ts'
import { type NearAddress, nearAddresses } from './nearAddresses.ts'

const oneLine = ({ street, unit, city, zip }: NearAddress) =>
  `${[street, unit].filter(Boolean).join(' ')}, ${city} CA ${zip}`

const typed = {
  'home-street': '4127 Oak Avenue',
  'home-unit': 'Apt 2B',
  'home-city': 'Fresno',
  'home-zip': '93705',
} as const

describe('the addresses near a typed one', () => {
  it('are five, each wrong in one way', () => {
    expect(nearAddresses(typed).map(oneLine)).toEqual([
      '4129 OAK AVE APT 2B, FRESNO CA 93705',
      '4127 OAK DR APT 2B, FRESNO CA 93705',
      '4127 N OAK AVE APT 2B, FRESNO CA 93705',
      '4127 OAK AVE APT 2B, FRESNO CA 93706',
      '4125 OAK AVE, FRESNO CA 93705',
    ])
  })

  it('are five different ones for each household, none of them its own', () => {
    for (const { key } of scenarios) {
      const own = [key['home-street'], key['home-unit']].filter(Boolean).join(' ').toUpperCase()
      const lines = nearAddresses(key).map(oneLine)
      expect(new Set(lines).size).toBe(5)
      expect(lines).not.toContain(`${own}, ${key['home-city']?.toUpperCase()} CA ${key['home-zip']}`)
    }
  })

  it('are found for whatever was typed', () => {
    for (const street of ['', 'Rural Route', '1', '12 N Main St', '１２３ 主街'])
      expect(new Set(nearAddresses({ ...typed, 'home-street': street }).map(oneLine)).size).toBe(5)
  })
})
