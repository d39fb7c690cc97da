import { expect, test } from 'vitest'
import { readFieldName } from './fieldName.ts'

test.each([
  ['first-name', { q: 'first-name' }],
  ['dob--month', { q: 'dob' }],
  ['m-first~a1b2', { q: 'm-first', item: 'a1b2' }],
  ['m-dob~a1b2--year', { q: 'm-dob', item: 'a1b2' }],
  ['buys-together~me', { q: 'buys-together', item: 'me' }],
])('reads %s', (name, id) => {
  expect(readFieldName(name)).toEqual(id)
})

test.each(['', 'firstName', '~a1', '--month', 'first-name~'])('knows no question behind "%s"', (name) => {
  expect(readFieldName(name)).toBeNull()
})
