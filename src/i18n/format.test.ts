import { expect, it } from 'vitest'
import { and, day, num, usd } from './format.ts'

it('writes money with cents only where there are some, one amount after the other', () => {
  expect([123450, 120000, 5].map((cents) => usd(cents, 'en'))).toEqual(['$1,234.50', '$1,200', '$0.05'])
})

it('keeps the languages apart', () => {
  expect(day('2026-11-22', 'en')).toBe('November 22, 2026')
  expect(day('2026-11-22', 'es')).toBe('22 de noviembre de 2026')
  expect(day('2026-11-22', 'zh-Hant')).toBe('2026年11月22日')
  expect(and(['Ana', 'Luis'], 'es')).toBe('Ana y Luis')
  expect(and(['Ana', 'Luis'], 'en')).toBe('Ana and Luis')
  expect(num(1234, 'en')).toBe('1,234')
})

it('sets Latin names apart from the Chinese word between them, and Chinese names not', () => {
  expect(and(['Terrell', 'Jada', 'Micah'], 'zh-Hant')).toBe('Terrell、Jada 和 Micah')
  expect(and(['José', 'É'], 'zh-Hans')).toBe('José 和 É')
  expect(and(['王小明', 'Ana'], 'zh-Hant')).toBe('王小明和 Ana')
  expect(and(['工資單', '電費帳單'], 'zh-Hant')).toBe('工資單和電費帳單')
})
