import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateOf } from '../household/estimateOf.ts'
import { examples } from '../household/examples.ts'
import { aHousehold } from '../household/household.ts'
import { numberOf } from '../working/numberOf.ts'
import { amountCurve, type Curve, niceStep } from './amountCurve.ts'
import { rowsOf } from './rowsOf.ts'

const edge = ({ edges }: Curve, turn: string) => edges.find((one) => one.turn === turn)
const at = ({ points }: Curve, income: number) => points.find((point) => point.income === income)?.amount

describe('over the wages of example F', () => {
  const curve = amountCurve(examples.f, 'earned')

  it('falls from 182 to nothing at the cent after the gross limit of 5,500', () => {
    expect(edge(curve, 'gross-limit')).toEqual({ turn: 'gross-limit', last: 5500_00, before: 182, after: 0 })
    expect([at(curve, 5500_00), at(curve, 5500_01)]).toEqual([182, 0])
  })

  it('goes somewhat past the limit', () => {
    expect(curve.upTo).toBeGreaterThan(5500_00)
    expect(curve.upTo).toBeLessThan(7000_00)
  })

  it('begins with the whole allotment', () => {
    expect(curve.points[0]).toEqual({ income: 0, amount: 1023 })
  })
})

it('moves the limit of wages by other income and child support', () => {
  const curve = amountCurve({ ...examples.f, unearned: 300_00, childSupport: 100_00 }, 'earned')
  expect(edge(curve, 'gross-limit')?.last).toBe(5300_00)
})

it('shows where example E comes down to the minimum benefit of 25, and that it stays there up to the limit', () => {
  const curve = amountCurve(examples.e, 'unearned')
  const begins = edge(curve, 'minimum-begins')
  if (!begins) throw new Error('no minimum')
  // A dollar of benefit is 3.33 of net, so the formula is 26 on one side and 25 on the other.
  expect([begins.before, begins.after]).toEqual([26, 25])
  expect(edge(curve, 'gross-limit')).toMatchObject({ last: 3608_00, before: 25, after: 0 })
})

it('lets three people in example G run out before the limit', () => {
  const ends = edge(amountCurve(examples.g, 'unearned'), 'amount-ends')
  expect(ends).toMatchObject({ before: 1, after: 0 })
  expect(ends?.last).toBeLessThan(4400_00)
})

it('crosses the gross limit without a fall where somebody is 72, and ends at the net limit (example I)', () => {
  const curve = amountCurve(examples.i, 'unearned')
  const other = edge(curve, 'other-route')
  expect(other?.last).toBe(2660_00)
  expect(other?.before).toBe(other?.after)
  const net = edge(curve, 'net-limit')
  expect(net?.after).toBe(0)
  const netAt = (unearned: number) => numberOf(estimateOf({ ...examples.i, unearned }), 'net-income')
  expect([netAt(net?.last ?? 0), netAt((net?.last ?? 0) + 1)]).toEqual([1330, 1331])
})

it('finds to the cent where the cap of the shelter deduction stops to bite (example C)', () => {
  const last = edge(amountCurve({ ...examples.c, housing: 700_00 }, 'earned'), 'shelter-cap-ends')?.last ?? 0
  const excessAt = (earned: number) =>
    numberOf(estimateOf({ ...examples.c, housing: 700_00, earned }), 'excess-shelter') ?? 0
  expect(excessAt(last)).toBeGreaterThan(769_00)
  expect(excessAt(last + 1)).toBeLessThanOrEqual(769_00)
})

it('ends at the net limit instead where the disputed test is switched on', () => {
  const curve = amountCurve({ ...examples.f, netTest: 'required' }, 'earned')
  expect(edge(curve, 'gross-limit')).toMatchObject({ before: 0, after: 0 })
  expect(edge(curve, 'net-limit')?.last).toBeLessThan(5500_00)
})

it('never rises, and every point is what the estimate says', () => {
  const household = fc.record({
    size: fc.integer({ min: 1, max: 9 }),
    elderlyOrDisabled: fc.boolean(),
    unearned: fc.integer({ min: 0, max: 3000_00 }),
    housing: fc.integer({ min: 0, max: 3000_00 }),
    utilities: fc.constantFrom('heating-cooling' as const, 'limited' as const, 'phone' as const, 'none' as const),
    homeless: fc.boolean(),
  })
  fc.assert(
    fc.property(household, (told) => {
      const points = amountCurve(aHousehold(told), 'earned').points
      points.forEach(({ income, amount }, place) => {
        expect(amount).toBeLessThanOrEqual(points[place - 1]?.amount ?? amount)
        expect(income).toBeGreaterThan(points[place - 1]?.income ?? -1)
      })
    }),
    { numRuns: 40 },
  )
})

it('steps in round numbers', () => {
  expect([1, 150, 4200, 50_000, 51_000].map(niceStep)).toEqual([100, 200, 5000, 50_000, 100_000])
})

it('has a twin with both sides of each edge and the own income among regular rows', () => {
  const curve = amountCurve(examples.f, 'earned')
  const rows = rowsOf(curve, { income: 1234_56, amount: 999 })
  expect(rows.filter(({ isOwn }) => isOwn)).toHaveLength(1)
  expect(rows.find(({ income }) => income === 5500_01)?.marks).toEqual([{ turn: 'gross-limit', side: 'first' }])
  expect(rows.map(({ income }) => income)).toEqual([...new Set(rows.map(({ income }) => income))].sort((a, b) => a - b))
})
