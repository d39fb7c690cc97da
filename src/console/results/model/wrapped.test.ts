import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrapped } from './wrapped.ts'

it.each([
  ['Took everything back: 12', 12, ['Took', 'everything', 'back: 12']],
  ['收回全部資料：12', 8, ['收回全部', '資料：12']],
  ['收回全部：', 8, ['收回全部：']],
  ['Internationalization', 5, ['Internationalization']],
  ['', 5, []],
])('breaks %s at %d letters', (text, letters, lines) => {
  expect(wrapped(text, letters)).toEqual(lines)
})

it('loses nothing but the spaces it breaks at', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('one', 'two', '三', '，', ' ', ' ')),
      fc.integer({ min: 1, max: 12 }),
      (all, n) => {
        const squeezed = (words: string) => words.replaceAll(/\s/g, '')
        expect(squeezed(wrapped(all.join(''), n).join(''))).toBe(squeezed(all.join('')))
      },
    ),
  )
})
