import { describe, expect, it } from 'vitest'
import { isLocale, localeForTag, localeNames } from './locale.ts'

describe('the language suggested for a browser', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['es', 'es'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['zh', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['yue-HK', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MY', 'zh-Hans'],
    ['zh-Hans', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['ZH-cn', 'zh-Hans'],
  ] as const)('reads %s as %s', (tag, locale) => {
    expect(localeForTag(tag)).toBe(locale)
  })

  it('goes by the script where script and region disagree', () => {
    expect(localeForTag('zh-Hans-HK')).toBe('zh-Hans')
    expect(localeForTag('zh-Hant-CN')).toBe('zh-Hant')
    expect(localeForTag('zh-Hant-SG')).toBe('zh-Hant')
  })

  it.each(['fr', 'vi-VN', 'est', 'eng', ''])('suggests nothing for %s', (tag) => {
    expect(localeForTag(tag)).toBeUndefined()
  })
})

describe('the four languages', () => {
  it('have a name in their own script', () => {
    expect(localeNames).toMatchObject({ en: 'English', es: 'Español', 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文' })
  })

  it('are told from other tags', () => {
    expect(['zh-Hant', 'zh-TW', 'toString', undefined].map(isLocale)).toEqual([true, false, false, false])
  })
})
