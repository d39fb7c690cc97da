import { describe, expect, it } from 'vitest'
import { numberOf } from '../working/numberOf.ts'
import { estimateOf } from './estimateOf.ts'
import { type ExampleId, examples } from './examples.ts'

/** Net before rounding in cents, formula, monthly amount, fast service: the worked examples of the rules reference. */
const worked: Record<ExampleId, [number, number, number, 'yes' | 'no']> = {
  a: [0, 306, 306, 'yes'],
  b: [673_50, 103, 103, 'no'],
  c: [854_00, 551, 551, 'no'],
  d: [138_50, 264, 264, 'no'],
  e: [2783_00, -273, 25, 'no'],
  f: [2802_00, 182, 182, 'no'],
  g: [4183_00, -447, 0, 'no'],
  h: [0, 306, 306, 'no'],
  i: [491_00, 158, 158, 'no'],
  j: [594_00, 383, 383, 'no'],
  k: [294_00, 473, 473, 'no'],
  l: [0, 306, 306, 'no'],
  m: [68_50, 285, 285, 'no'],
}

describe.each(Object.entries(worked))('example %s', (id, [net, formula, amount, fast]) => {
  const result = estimateOf(examples[id as ExampleId])

  it('comes to the numbers of the reference', () => {
    expect(numberOf(result, 'net-before-rounding')).toBe(net)
    expect(numberOf(result, 'formula')).toBe(formula)
    expect(numberOf(result, 'monthly-amount')).toBe(amount)
    expect(result.expedited.is === 'yes' ? 'yes' : 'no').toBe(fast)
  })

  it('leaves nothing open', () => {
    expect(result.open).toEqual([])
    expect(result.range.lowest.amount).toBe(result.range.highest.amount)
  })
})

it('cuts the first month of somebody who files on 22 November to 91', () => {
  expect(estimateOf(examples.l).firstMonth).toEqual({ from: 91, to: 91 })
})

it('lets the disputed net test turn example F away', () => {
  const refused = estimateOf({ ...examples.f, netTest: 'required' })
  expect(refused.finding).toBe('over-net-limit')
})
