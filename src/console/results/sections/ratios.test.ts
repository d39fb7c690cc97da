import { describe, expect, it } from 'vitest'
import { roomyTicks } from './ratios.ts'

describe('the ratios that an axis names', () => {
  it('are as many as have room, the claim and no difference first', () => {
    expect(roomyTicks([0.95, 6.6], 700)).toEqual([1, 2, 3, 4.5, 6])
    expect(roomyTicks([0.95, 6.6], 160)).toEqual([1, 2, 3, 4.5])
    expect(roomyTicks([0.2, 40], 700)).toEqual([0.25, 0.5, 1, 2, 3, 4.5, 6, 9, 15, 30])
  })
})
