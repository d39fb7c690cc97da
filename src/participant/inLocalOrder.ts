import type { Asked } from '../forms/walk.ts'
import { isChinese, type Locale } from '../i18n/locale.ts'

const givenNames: Record<string, string> = { 'first-name': 'last-name', 'm-first': 'm-last' }

/** The questions of a page in the order the language puts them: in Chinese the family name comes first. */
export function inLocalOrder(asked: readonly Asked[], locale: Locale): readonly Asked[] {
  if (!isChinese(locale)) return asked
  const given = asked.findIndex(({ question }) => question in givenNames)
  const family = asked.findIndex(({ question }) => question === givenNames[asked[given]?.question ?? ''])
  if (given < 0 || family < given) return asked
  const [first, second] = [asked[given], asked[family]]
  const between = asked.slice(given + 1, family)
  return first && second ? [...asked.slice(0, given), second, first, ...between, ...asked.slice(family + 1)] : asked
}
