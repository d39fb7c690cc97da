import { afterEach, expect, test, vi } from 'vitest'
import { countWords } from './words.ts'

afterEach(() => vi.unstubAllGlobals())

test('marks and spaces are no words', () => {
  expect(countWords('How much is your rent? (Each month.)', 'en')).toBe(7)
  expect(countWords('¿Cuánto paga de renta?', 'es')).toBe(4)
  expect(countWords('', 'en')).toBe(0)
})

test('Chinese is counted by words, not by characters', () => {
  const words = countWords('你每個月付多少房租？', 'zh-Hant')
  expect(words).toBeGreaterThan(3)
  expect(words).toBeLessThan(9)
})

test('a browser without a segmenter counts about the same', () => {
  vi.stubGlobal('Intl', {})
  expect(countWords("How much is your mother's rent?", 'en')).toBe(6)
  expect(countWords('你每個月付多少房租？', 'zh-Hant')).toBe(6)
})
