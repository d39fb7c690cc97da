import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { FactsError } from '../factsError.ts'
import parameters from '../parameters.json'
import { allotmentFor, parametersFor, usualGrossLimit } from './parametersFor.ts'
import { sourcedNumbers, sources } from './sourced.ts'
import { tables } from './tables.ts'
import { constantsText, sourcedText, tablesText } from './writeTables.ts'

const folder = 'src/eligibility/parameters'

describe('the tables of the rules', () => {
  it.each([
    ['tables.ts', tablesText(parameters)],
    ['constants.ts', constantsText(parameters)],
    ['sourced.ts', sourcedText(parameters)],
  ])('%s is what the parameters file makes of it', async (name, text) => {
    const settings = await resolveConfig(`${folder}/${name}`)
    const made = await format(text, { ...settings, parser: 'typescript' })
    expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(made)
  })

  it('carry for each number a source that is told', () => {
    expect(sourcedNumbers.length).toBeGreaterThan(100)
    for (const { key, source } of sourcedNumbers) {
      expect(source.length, key).toBeGreaterThan(0)
      for (const one of source) expect(sources[one], `${key}: ${one}`).toBeDefined()
    }
  })

  it('follow each other without a gap, from October to September', () => {
    expect(tables.map(({ year, from, to }) => [year, from, to])).toEqual([
      ['FFY2024', '2023-10', '2024-09'],
      ['FFY2025', '2024-10', '2025-09'],
      ['FFY2026', '2025-10', '2026-09'],
      ['FFY2027', '2026-10', '2027-09'],
    ])
  })

  it('have a 200% limit of twice the published 100% figure', () => {
    for (const [year, { values }] of Object.entries(parameters.fiscal_years)) {
      const table = tables.find((one) => one.year === year)
      const published = Object.values(values.gross_income_limit_mce_200.value)
      expect(published.map((_, index) => table && usualGrossLimit(table, index + 1))).toEqual(published)
      expect(table && usualGrossLimit(table, 9)).toBe(
        (published[7] ?? 0) + values.gross_income_limit_mce_200_each_additional.value,
      )
    }
  })
})

describe('the table of a month', () => {
  it.each([
    ['2023-10', 'FFY2024'],
    ['2024-09', 'FFY2024'],
    ['2026-09', 'FFY2026'],
    ['2026-10', 'FFY2027'],
    ['2027-09', 'FFY2027'],
  ])('%s is that of %s', (month, year) => {
    expect(parametersFor(month).year).toBe(year)
  })

  it.each(['2023-09', '2027-10', '1999-01', '2126-11'])('%s is refused, never extrapolated', (month) => {
    expect(() => parametersFor(month)).toThrow(FactsError)
  })
})

describe('by size', () => {
  const table = parametersFor('2026-11')

  it.each([
    [1, 306],
    [8, 1841],
    [9, 2066],
    [17, 3866],
    [18, 3887],
    [30, 3887],
  ])('%i people get at most %i', (size, amount) => {
    expect(allotmentFor(table, size)).toBe(amount)
  })

  it('goes on by the sum for each person more where no cap was published', () => {
    expect(allotmentFor(parametersFor('2025-11'), 18)).toBe(1789 + 10 * 218)
    expect(usualGrossLimit(table, 10)).toBe(9288 + 2 * 948)
  })
})
