import { expect, it } from 'vitest'
import { withoutMarkup } from './bareText.ts'
import { pseudoText } from './pseudoText.ts'

it('disguises letters and keeps what the program reads', () => {
  expect(pseudoText('You have <b>{{count, num}}</b> jobs')).toBe('⟦Ýööüü ĥååṽéé <b>{{count, num}}</b> ĵööƀš⟧')
  expect(pseudoText('$t(common:yes)!')).toBe('⟦$t(common:yes)!⟧')
})

it('leaves no letter of English but in what the program reads, and is longer', () => {
  const text = 'The quick brown fox jumps over the lazy dog. THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG.'
  expect(withoutMarkup(pseudoText(text))).not.toMatch(/[a-zA-Z]/)
  expect(pseudoText(text).length / text.length).toBeGreaterThan(1.2)
})
