// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openResearchWords, researchLocale, switchResearchWords } from './researchLanguage.ts'
import { fillIn, researchFiles, researchWords } from './researchWords.ts'

const browserReads = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

it('begins with the first language of the browser that there is, else with English', () => {
  browserReads('fr-FR', 'es-MX', 'en')
  expect(researchLocale()).toBe('es')
  browserReads('fr-FR')
  expect(researchLocale()).toBe('en')
})

it('keeps the chosen language on the device, and says it to the page', async () => {
  browserReads('en')
  const i18n = await openResearchWords(['console'], ['long'])
  expect(document.documentElement.lang).toBe('en')
  await switchResearchWords(i18n, 'zh-Hant')
  expect(document.documentElement.lang).toBe('zh-Hant')
  expect(i18n.t('common:yes')).toBe('是')
  expect(i18n.exists('console:pageTitle')).toBe(true)
  expect(i18n.exists('long-questions:acct-county')).toBe(true)
  expect(researchLocale()).toBe('zh-Hant')
})

it('reads the browser’s language where the device keeps nothing', async () => {
  browserReads('es')
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('forbidden')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('forbidden')
  })
  const i18n = await openResearchWords(['workshop'], [])
  await switchResearchWords(i18n, 'en')
  expect(i18n.language).toBe('en')
  expect(researchLocale()).toBe('es')
})

it('says in English what a file has no words for yet', () => {
  const english = { title: 'Studies', state: { draft: 'Draft', ended: 'Ended' } }
  expect(fillIn(english, { state: { draft: 'Borrador' } })).toEqual({
    title: 'Studies',
    state: { draft: 'Borrador', ended: 'Ended' },
  })
  expect(fillIn(english, {})).toEqual(english)
})

it.each(researchFiles)('has every key of %s in every language', async (file) => {
  const english = Object.keys(await researchWords(file, 'en'))
  for (const locale of ['es', 'zh-Hant', 'zh-Hans'] as const)
    expect(Object.keys(await researchWords(file, locale))).toEqual(expect.arrayContaining(english))
})
