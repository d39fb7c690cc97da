import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { swarm } from './swarm.ts'

const xs = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 120 })
const dotsAt = (places: readonly number[]) => places.map((x, index) => ({ id: `d${index}`, x }))

describe('dots on the wall', () => {
  it('never lie over one another, and keep their place on the axis', () => {
    fc.assert(
      fc.property(xs, (places) => {
        const landed = swarm(dotsAt(places), 20)
        expect(landed.map(({ x }) => x)).toEqual(places)
        for (const [index, a] of landed.entries())
          for (const b of landed.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(19.9)
      }),
    )
  })

  it('stay where they landed when more come', () => {
    fc.assert(
      fc.property(xs, (places) => {
        const before = swarm(dotsAt(places.slice(0, -1)), 20)
        expect(swarm(dotsAt(places), 20).slice(0, before.length)).toEqual(before)
      }),
    )
  })

  it('land on the middle line where there is room', () => {
    expect(swarm(dotsAt([0, 100, 200]), 20).every(({ y }) => y === 0)).toBe(true)
  })
})
