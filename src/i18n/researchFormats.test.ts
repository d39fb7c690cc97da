import { expect, it } from 'vitest'
import { researchFormats } from './researchFormats.ts'

const at = new Date(2026, 10, 25, 19, 4, 9).getTime()
/** Without the kinds of blanks that differ from one version of the data of languages to the next. */
const plain = (text: string) => text.replace(/\s/gu, ' ')

it('names the month and counts twelve hours in every language, for numbers alone are read in two ways', () => {
  const four = ['en', 'es', 'zh-Hant', 'zh-Hans'] as const
  expect(four.map((locale) => plain(researchFormats(locale).dateAndTime(at)))).toEqual([
    'Nov 25, 2026, 7:04 PM',
    '25 nov 2026, 7:04 p.m.',
    '2026年11月25日 下午7:04',
    '2026年11月25日 下午7:04',
  ])
  expect(plain(researchFormats('zh-Hans').time(at))).toBe('下午7:04:09')
})

it('writes numbers and lists as the language does', () => {
  const [english, chinese] = [researchFormats('en'), researchFormats('zh-Hant')]
  expect(english.seconds(1_234_560)).toBe('1,234.6')
  expect([english.decimals(1.5, 2), english.tenths(12), english.whole(1234.4)]).toEqual(['1.50', '12', '1,234'])
  expect([english.list(['A', 'B']), chinese.list(['A', 'B'])]).toEqual(['A, B', 'A、B'])
  expect([english.parts(['A', 'B']), chinese.parts(['A', 'B'])]).toEqual(['A; B', 'A；B'])
})
