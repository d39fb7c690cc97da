import { describe, expect, it } from 'vitest'
import { pick, seeded, splitmix64, xoshiro128 } from './random.ts'

describe('the generator', () => {
  it('gives the numbers of the reference xoshiro128** from state 1, 2, 3, 4', () => {
    const next = xoshiro128([1, 2, 3, 4])
    const expected = [
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]
    expect(expected.map(next)).toEqual(expected)
  })

  it('is seeded by the reference splitmix64', () => {
    const next = splitmix64(1234567n)
    expect([next(), next(), next()]).toEqual([6457827717110365317n, 3203168211198807973n, 9817491932198370423n])
  })

  it('goes the same way from the same seed and another way from another', () => {
    const draw = (seed: number) => {
      const random = seeded(seed)
      return Array.from({ length: 5 }, random)
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('picks each place about equally often', () => {
    const random = seeded(1)
    const counts = [0, 0, 0, 0, 0]
    for (let time = 0; time < 50_000; time += 1) {
      const place = pick(random, 5)
      counts[place] = (counts[place] ?? 0) + 1
    }
    // 10,000 each, give or take five standard deviations.
    expect(Math.min(...counts)).toBeGreaterThan(9_550)
    expect(Math.max(...counts)).toBeLessThan(10_450)
  })
})
