import { expect, it } from 'vitest'
import { locales as recorded } from '../instrumentation/locale.ts'
import { locales as spoken } from '../i18n/locale.ts'
import { bank } from '../questions/bank.ts'

it('pages, events and the question about letters know the same languages', () => {
  expect(recorded).toEqual(spoken)
  expect(bank['lang-read'].options).toEqual(spoken)
})
