import { expect, it } from 'vitest'
import { itemPlaces } from './itemPlaces.ts'

const placeOf = itemPlaces([
  { page: 'person', item: 'b7' },
  { page: 'sign', item: null },
  { page: 'person', item: 'a1' },
])

it('counts the items of a loop in the order they came', () => {
  expect(placeOf({ page: 'person', item: 'b7' })).toBe(1)
  expect(placeOf({ page: 'person', item: 'a1' })).toBe(2)
})

it('has no place for what is asked once, or never seen', () => {
  expect(placeOf({ page: 'sign', item: null })).toBeNull()
  expect(placeOf({ page: 'person', item: 'c3' })).toBeNull()
})
