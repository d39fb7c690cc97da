import { expect, it } from 'vitest'
import { addressOf } from './addressOf.ts'

it.each([
  ['https://www.ecfr.gov/current/title-7/part-273', 'https://www.ecfr.gov/current/title-7/part-273'],
  [
    'owner/name:data/rules.json@' + 'a'.repeat(40),
    `https://github.com/owner/name/blob/${'a'.repeat(40)}/data/rules.json`,
  ],
  ['owner/name:a/folder/', 'https://github.com/owner/name/tree/HEAD/a/folder/'],
  ['letter not opened; summarised at https://example.org', null],
  [null, null],
])('finds the address of %s', (where, address) => {
  expect(addressOf({ where })).toBe(address)
})
