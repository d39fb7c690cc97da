import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { script } from './rules/script.ts'
import { stale } from './rules/stale.ts'
import { simplify, simplifyText } from './simplify.ts'
import { someWords } from './someWords.ts'
import { noStamps, type Stamps } from './stamps.ts'

const noOverrides = { terms: {}, keys: {} }
const { terms } = JSON.parse(readFileSync('locales/overrides.zh-Hans.json', 'utf8'))

describe('simplifyText', () => {
  it.each([
    ['看著、著急', '看着、着急'],
    ['支票帳戶', '支票账户'],
    ['移民身分', '移民身份'],
    ['郵遞區號', '邮政编码'],
    ['更多資訊', '更多信息'],
    ['列印、登入、登出、簡訊、連結', '打印、登录、退出、短信、链接'],
    ['證明文件', '证明文件'],
    ['啟用 EBT 卡', '激活 EBT 卡'],
    ['三藩市', '旧金山'],
    ['每週', '每周'],
    ['選「是」或『否』', '选“是”或‘否’'],
    ['透過電郵或線上', '通过电子邮件或网上'],
  ])('turns %s into %s', (traditional, simplified) => {
    expect(simplifyText(traditional, terms)).toBe(simplified)
    expect(script(someWords({ 'zh-Hans': { key: simplified } }))).toEqual([])
  })

  it('applies the longer of two terms first', () => {
    expect(simplifyText('三藩市縣', { 三藩市: '旧金山', 三藩市县: '旧金山市县' })).toBe('旧金山市县')
  })
})

describe('simplify', () => {
  const words = (traditional: string, simplified?: string) =>
    someWords({
      'zh-Hant': { key: traditional },
      ...(simplified === undefined ? {} : { 'zh-Hans': { key: simplified } }),
    })
  const first = simplify(words('帳戶'), noStamps, noOverrides)
  const stamps: Stamps = { ...noStamps, 'zh-Hans': first.stamps }

  it('converts what has no Simplified text, and what it makes is not stale', () => {
    expect(first.strings).toEqual({ questions: { key: '帐户' } })
    expect(stale(words('帳戶', '帐户'), stamps)).toEqual([])
  })

  it('keeps a value corrected by hand, run after run', () => {
    const second = simplify(words('帳戶', '账户'), stamps, noOverrides)
    expect(second.strings).toEqual({ questions: { key: '账户' } })
    const third = simplify(words('帳戶', '账户'), { ...noStamps, 'zh-Hans': second.stamps }, noOverrides)
    expect(third.strings).toEqual({ questions: { key: '账户' } })
    expect(third.lapsed).toEqual([])
  })

  it('converts again when the Traditional text changed, and says whose correction lapsed', () => {
    const changed = words('支票帳戶', '账户')
    expect(stale(changed, stamps)).toHaveLength(1)
    const { strings, lapsed } = simplify(changed, stamps, noOverrides)
    expect(strings).toEqual({ questions: { key: '支票帐户' } })
    expect(lapsed).toEqual(['questions:key'])
  })

  it('applies a term added later to values nobody corrected', () => {
    const { strings } = simplify(words('帳戶', '帐户'), stamps, { terms: { 帐户: '账户' }, keys: {} })
    expect(strings).toEqual({ questions: { key: '账户' } })
  })

  it('lets the override of a key win', () => {
    const overrides = { terms: {}, keys: { 'questions:key': '户头' } }
    expect(simplify(words('帳戶', '账户'), stamps, overrides).strings).toEqual({ questions: { key: '户头' } })
  })

  it('drops texts that Traditional has no more', () => {
    expect(simplify(someWords({ 'zh-Hant': {}, 'zh-Hans': { key: '帐户' } }), stamps, noOverrides).strings).toEqual({
      questions: {},
    })
  })
})
