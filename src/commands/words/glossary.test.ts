import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCsv, parseGlossary } from './glossary.ts'

describe('parseCsv', () => {
  it('reads quotes, commas and line breaks in cells, and empty cells', () => {
    expect(parseCsv('a,b,c\r\n"x, ""y""\nz",,3\n')).toEqual([
      ['a', 'b', 'c'],
      ['x, "y"\nz', '', '3'],
    ])
  })
})

describe('parseGlossary', () => {
  it('reads every row of the glossary of this project', () => {
    const terms = parseGlossary(readFileSync('locales/glossary.csv', 'utf8'))
    expect(terms.length).toBeGreaterThan(170)
    expect(terms.find(({ id }) => id === 'calfresh')?.avoid['zh-Hant']).toEqual(['加州新鮮', '糧食卷'])
    expect(terms.find(({ id }) => id === 'yes')).toMatchObject({
      nocheck: true,
      spellings: { 'zh-Hant': ['是', '有'] },
    })
  })

  it('refuses a row with a column too few', () => {
    expect(() => parseGlossary('term_id,en\nrent')).toThrow('glossary.csv: "rent" has 1 columns')
  })
})
