import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { swarm, swarms } from './swarm.ts'

const xs = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 120 })
const dotsAt = (places: readonly number[]) => places.map((x, index) => ({ id: `d${index}`, x }))
const landing = (places: readonly number[], reach = Infinity) => swarm(dotsAt(places), 20, reach) ?? []

describe('dots on the wall', () => {
  it('never lie over one another, and keep their place on the axis', () => {
    fc.assert(
      fc.property(xs, (places) => {
        const landed = landing(places)
        expect(landed.map(({ x }) => x)).toEqual(places)
        for (const [index, a] of landed.entries())
          for (const b of landed.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(19.9)
      }),
    )
  })

  it('stay where they landed when more come', () => {
    fc.assert(
      fc.property(xs, (places) => {
        const before = landing(places.slice(0, -1))
        expect(landing(places).slice(0, before.length)).toEqual(before)
      }),
    )
  })

  it('land on the middle line where there is room', () => {
    expect(landing([0, 100, 200]).every(({ y }) => y === 0)).toBe(true)
  })

  it('land nowhere where the reach is too short', () => {
    expect(swarm(dotsAt([5, 5, 5]), 20, 20)).toHaveLength(3)
    expect(swarm(dotsAt([5, 5, 5]), 20, 19)).toBeUndefined()
  })
})

describe('rows of dots', () => {
  const diameters = [32, 16, 8]

  it('have the largest dots that fit in each of them', () => {
    expect(swarms([dotsAt([0]), dotsAt([0])], 64, diameters).diameter).toBe(32)
    expect(swarms([dotsAt([0]), dotsAt([0, 0])], 64, diameters).diameter).toBe(16)
    expect(swarms([], 64, diameters)).toEqual({ diameter: 32, rows: [] })
  })

  it('never leave their height, nor lose a dot or its place on the axis, however many they are', () => {
    fc.assert(
      fc.property(fc.array(xs, { maxLength: 4 }), fc.integer({ min: 8, max: 200 }), (rows, height) => {
        const landed = swarms(rows.map(dotsAt), height, diameters)
        expect(landed.rows.map((row) => row.map(({ x }) => x))).toEqual(rows)
        for (const { y } of landed.rows.flat())
          expect(Math.abs(y) + landed.diameter / 2).toBeLessThanOrEqual(height / 2 + 0.01)
      }),
    )
  })
})
