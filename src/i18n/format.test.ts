import { describe, expect, it } from 'vitest'
import { and, day, num, usd } from './format.ts'
import { createWords } from './i18n.ts'
import { type Locale, locales } from './locale.ts'

const inEach = <T>(format: (locale: Locale) => T) =>
  Object.fromEntries(locales.map((locale) => [locale, format(locale)]))

describe('money', () => {
  it.each(locales)('is written the American way in %s', (locale) => {
    expect(usd(123_450, locale)).toBe('$1,234.50')
    expect(usd(80_000, locale)).toBe('$800')
    expect(usd(5, locale)).toBe('$0.05')
    expect(usd(0, locale)).toBe('$0')
  })

  it.each(locales)('with the largest amount a box takes keeps its cents in %s', (locale) => {
    expect(usd(100_000_001, locale)).toBe('$1,000,000.01')
  })
})

describe('a day', () => {
  it('is written in words, never as numbers that can be read two ways', () => {
    expect(inEach((locale) => day('2026-11-02', locale))).toEqual({
      en: 'November 2, 2026',
      es: '2 de noviembre de 2026',
      'zh-Hant': '2026年11月2日',
      'zh-Hans': '2026年11月2日',
    })
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('stays the same day in %s', (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      expect(day('1991-03-01', 'en')).toBe('March 1, 1991')
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})

describe('a list', () => {
  it('is joined as its language joins', () => {
    expect(inEach((locale) => and(['Ana', 'Luis', 'Eva'], locale))).toEqual({
      en: 'Ana, Luis, and Eva',
      es: 'Ana, Luis y Eva',
      'zh-Hant': 'Ana、Luis和Eva',
      'zh-Hans': 'Ana、Luis和Eva',
    })
  })

  it('says “e” in Spanish before a name that begins with that sound', () => {
    expect(and(['Ana', 'Inés'], 'es')).toBe('Ana e Inés')
  })
})

describe('a number', () => {
  it.each(locales)('has its thousands apart in %s', (locale) => {
    expect(num(1_234_567, locale)).toBe('1,234,567')
  })
})

describe('a sentence with values', () => {
  const sentence = '{{amount, usd}} · {{date, day}} · {{count, num}} · {{people, and}}'
  const values = { amount: 123_450, date: '2026-11-02', count: 12_345, people: ['Ana', 'Luis'] }

  it('formats them by the language of its words', () => {
    const said = inEach((locale) => createWords(locale, { [locale]: { common: { sentence } } }).t('sentence', values))
    expect(said).toEqual({
      en: '$1,234.50 · November 2, 2026 · 12,345 · Ana and Luis',
      es: '$1,234.50 · 2 de noviembre de 2026 · 12,345 · Ana y Luis',
      'zh-Hant': '$1,234.50 · 2026年11月2日 · 12,345 · Ana和Luis',
      'zh-Hans': '$1,234.50 · 2026年11月2日 · 12,345 · Ana和Luis',
    })
  })
})
