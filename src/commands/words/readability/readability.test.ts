import { describe, expect, it } from 'vitest'
import { someWords } from '../someWords.ts'
import { charactersPerSentence, fernandezHuerta, fleschKincaid, longestRun } from './formulas.ts'
import { median } from './median.ts'
import { hardStrings, hardToRead, readability } from './readability.ts'
import { spanishSyllables } from './spanishSyllables.ts'

describe('Spanish syllables', () => {
  it.each([
    ['renta', 2],
    ['solicitud', 4],
    ['teatro', 3],
    ['ciudad', 2],
    ['país', 2],
    ['quien', 1],
    ['guitarra', 3],
    ['agüero', 3],
    ['muy', 1],
    ['energía', 4],
    ['cónyuge', 3],
    ['oeste', 3],
    ['reír', 2],
    ['también', 2],
    ['EBT', 1],
  ])('%s has %d', (word, count) => {
    expect(spanishSyllables(word)).toBe(count)
  })
})

describe('formulas', () => {
  it('grade English by Flesch-Kincaid: six words of one syllable in one sentence', () => {
    expect(fleschKincaid(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5)
  })

  it('score Spanish by Fernández-Huerta: four words, seven syllables, two sentences', () => {
    expect(fernandezHuerta(['La casa es grande. Sí'])).toBeCloseTo(206.84 - 60 * (7 / 5) - 1.02 * 2.5, 5)
  })

  it('count a string as a sentence although it has no mark', () => {
    expect(charactersPerSentence(['您住在哪裡', '房租'])).toBe(3.5)
  })

  it('count a Latin word or a number as one character', () => {
    expect(charactersPerSentence(['您有 EBT 卡嗎？60 歲。'])).toBe(3.5)
  })

  it('say nothing about a text without words', () => {
    expect(fleschKincaid(['—'])).toBeUndefined()
    expect(charactersPerSentence([''])).toBeUndefined()
  })

  it('measure the longest run between marks', () => {
    expect(longestRun(['您好，您住在哪裡？', '「是」'])).toBe(5)
  })
})

describe('median', () => {
  it('is the middle, or between the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(median([])).toBeUndefined()
  })
})

describe('readability', () => {
  const easy = { 'rent.label': 'How much is your rent?', 'gas.label': 'Do you pay for gas?' }
  const hard = {
    'rent.label': 'Indicate the aggregate expenditure attributable to residential accommodation.',
    'gas.label': 'Enumerate supplementary utilities necessitating remuneration.',
    'name.label': 'Your name',
  }

  it('passes easy words and fails hard ones by the median over screens', () => {
    expect(hardToRead(readability(someWords({ en: easy })))).toEqual([])
    expect(hardToRead(readability(someWords({ en: hard })))).toMatchObject([
      { level: 'error', locale: 'en', namespace: 'questions', advice: expect.stringContaining('the bar is 5 or less') },
    ])
  })

  it('scores all strings of one screen as one text', () => {
    expect(readability(someWords({ en: { 'rent.label': 'Rent', 'rent.hint': 'A month' } }))).toMatchObject([
      { screens: 1 },
    ])
  })

  it('fails hard Spanish and long Chinese sentences', () => {
    const es = { 'rent.label': 'Especifique la remuneración correspondiente a responsabilidades administrativas.' }
    const chinese = { 'rent.label': '請填寫您每個月付給房東或者管理公司的全部房租金額以及其他費用' }
    const found = hardToRead(readability(someWords({ es, 'zh-Hant': chinese })))
    expect(found.map(({ locale }) => locale)).toEqual(['es', 'zh-Hant'])
  })

  it('reports legal texts without a bar', () => {
    const words = { ...someWords({}), en: { legal: hard } }
    expect(readability(words)).toMatchObject([{ namespace: 'legal', gated: false }])
    expect(hardToRead(readability(words))).toEqual([])
  })

  it('warns of a single hard string, and not of a short one', () => {
    const long =
      'Indicate the aggregate expenditure attributable to residential accommodation and supplementary utilities thereof annually.'
    expect(hardStrings(someWords({ en: { a: long, b: 'Expenditure accommodation' } }))).toMatchObject([
      { level: 'warning', key: 'a' },
    ])
    expect(hardStrings(someWords({ 'zh-Hant': { a: '您'.repeat(26) } }))).toMatchObject([{ level: 'warning' }])
  })
})
