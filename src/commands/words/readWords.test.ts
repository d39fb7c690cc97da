import { describe, expect, it } from 'vitest'
import { flatten } from './readWords.ts'
import { unflatten } from './unflatten.ts'

describe('flatten', () => {
  it('joins nested keys with points, and unflatten parts them', () => {
    const tree = { rent: { label: 'Rent', hint: { long: 'A month' } }, title: 'Home' }
    expect(flatten(tree)).toEqual({ 'rent.label': 'Rent', 'rent.hint.long': 'A month', title: 'Home' })
    expect(unflatten(flatten(tree))).toEqual(tree)
  })

  it.each([[{ a: { b: 1 } }], [{ a: { b: null } }], [{ a: { b: ['x'] } }]])(
    'refuses values that are no text: %j',
    (tree) => {
      expect(() => flatten(tree)).toThrow('a.b is no text')
    },
  )
})

describe('unflatten', () => {
  it('refuses a key that is both a text and a branch', () => {
    expect(() => unflatten({ rent: 'Rent', 'rent.hint': 'A month' })).toThrow('rent is both a text and a branch')
  })
})
