import { expect, it } from 'vitest'
import { questionOf } from '../questions/answers.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import { addressOffered } from './addressOffered.ts'

const options = questionOf('address-match').options ?? []

it('offers the address as it was typed', () => {
  const home = { 'home-street': '77 Bluebell Orbit Dr', 'home-unit': null, 'home-city': 'Davis', 'home-zip': '95616' }
  expect(addressOffered('as-typed', home)).toBe('77 Bluebell Orbit Dr, Davis, CA 95616')
})

it.each(scenarios.map((scenario) => [scenario.id, scenario.key] as const))('offers %s six addresses', (_, key) => {
  expect(new Set(options.map((option) => addressOffered(option, key))).size).toBe(6)
})
