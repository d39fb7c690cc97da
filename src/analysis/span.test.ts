import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip, length, lengthWithout, overlap, union, without } from './span.ts'

test('spans that only touch share no moment', () => {
  expect(overlap({ from: 0, to: 10 }, { from: 10, to: 20 })).toBeNull()
  expect(overlap({ from: 0, to: 11 }, { from: 10, to: 20 })).toEqual({ from: 10, to: 11 })
})

test('a union counts moments once and ignores empty spans', () => {
  const spans = [
    { from: 30, to: 40 },
    { from: 0, to: 10 },
    { from: 5, to: 20 },
    { from: 20, to: 25 },
    { from: 50, to: 50 },
  ]
  expect(union(spans)).toEqual([
    { from: 0, to: 25 },
    { from: 30, to: 40 },
  ])
  expect(length(union(spans))).toBe(35)
})

test('taking spans out leaves the pieces between them', () => {
  const taken = [
    { from: 40, to: 60 },
    { from: 10, to: 20 },
    { from: 90, to: 200 },
  ]
  expect(without({ from: 15, to: 100 }, taken)).toEqual([
    { from: 20, to: 40 },
    { from: 60, to: 90 },
  ])
})

test('clipping drops what lies outside the frame', () => {
  const spans = [
    { from: 0, to: 5 },
    { from: 5, to: 15 },
  ]
  expect(clip(spans, { from: 8, to: 100 })).toEqual([{ from: 8, to: 15 }])
})

test('the length without others is that of the pieces left', () => {
  const span = fc.tuple(fc.nat(100), fc.nat(30)).map(([from, ms]) => ({ from, to: from + ms }))
  fc.assert(
    fc.property(span, fc.array(span), (whole, taken) => {
      expect(lengthWithout(taken)([whole])).toBe(length(without(whole, taken)))
    }),
  )
})
