import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomes, type Outcome } from '../instrumentation/event.ts'
import { flow, flowCounts, type FlowVisit } from './flowCounts.ts'

const none = { declined: 0, withdrawn: 0, deleted: 0, expired: 0 }
const both = ['long@1', 'simplified@1']

const aVisit = (ends: (Outcome | null)[], differs: Partial<FlowVisit> = {}): FlowVisit => ({
  status: 'study',
  simulated: false,
  forms: both,
  runs: ends.map((outcome, index) => ({ run: `r${index + 1}`, outcome })),
  ...differs,
})

describe('the flow of participants', () => {
  it('tells for each arm who began, who completed, and how the others ended', () => {
    const counted = flowCounts(
      [
        aVisit(['completed_unassisted', 'completed_assisted']),
        aVisit(['completed_unassisted', 'abandoned']),
        aVisit(['technical_failure']),
        aVisit([null]),
        aVisit([]),
        aVisit(['timed_out'], { forms: ['simplified@1', 'long@1'] }),
      ],
      { ...none, declined: 2, withdrawn: 1, deleted: 1 },
    )
    expect(counted).toMatchObject({ asked: 10, declined: 2, consented: 8, withdrawn: 1, deleted: 1, notOpened: 1 })
    const [first, second] = counted.arms
    expect(first).toMatchObject({
      forms: both,
      opened: 4,
      completedAll: 1,
      periods: [
        { form: 'long@1', begun: 4, completed: 2, endings: { technical_failure: 1, unfinished: 1, abandoned: 0 } },
        { form: 'simplified@1', begun: 2, completed: 1, endings: { abandoned: 1 } },
      ],
    })
    expect(second).toMatchObject({ opened: 1, completedAll: 0, periods: [{ begun: 1 }, { begun: 0 }] })
  })

  it('hides which forms somebody was given who has opened none', () => {
    expect(flowCounts([aVisit([])], none).arms).toEqual([])
  })

  it('tells sequences together without saying which forms they are', () => {
    const visits = [
      aVisit(['completed_unassisted', null]),
      aVisit(['abandoned'], { forms: ['simplified@1', 'long@1'] }),
    ]
    const { arms } = flowCounts(visits, none, { together: true })
    expect(arms).toMatchObject([{ forms: [null, null], opened: 2, periods: [{ form: null, begun: 2 }, { begun: 1 }] }])
    expect(JSON.stringify(arms)).not.toMatch(/long|simplified/)
  })

  it('counts pilots and simulated visits beside it, in nothing else', () => {
    const counted = flowCounts(
      [aVisit(['abandoned'], { status: 'pilot' }), aVisit(['abandoned'], { simulated: true })],
      none,
    )
    expect(counted).toMatchObject({ asked: 0, arms: [], pilots: 1, simulated: 1 })
  })

  it('adds up, whatever happened', () => {
    const outcome = fc.constantFrom(...outcomes, null)
    const visit = fc.record({
      status: fc.constantFrom('pilot' as const, 'study' as const),
      simulated: fc.boolean(),
      forms: fc.constantFrom(both, ['simplified@1'], ['simplified@1', 'long@1']),
      ends: fc.array(outcome, { maxLength: 2 }),
    })
    const gone = fc.record({ declined: fc.nat(9), withdrawn: fc.nat(9), deleted: fc.nat(9), expired: fc.nat(9) })
    fc.assert(
      fc.property(fc.array(visit), gone, (visits, counts) => {
        const counted = flowCounts(
          visits.map(({ ends, ...rest }) => aVisit(ends, rest)),
          counts,
        )
        expect(flow.safeParse(counted).success).toBe(true)
        const { asked, declined, consented, withdrawn, deleted, expired, notOpened, arms, pilots, simulated } = counted
        const opened = arms.reduce((sum, arm) => sum + arm.opened, 0)
        expect(asked).toBe(declined + consented)
        expect(consented).toBe(withdrawn + deleted + expired + notOpened + opened)
        expect(opened + notOpened + pilots + simulated).toBe(visits.length)
        for (const { begun, endings } of arms.flatMap(({ periods }) => periods)) {
          expect(Object.values(endings).reduce((sum, n) => sum + n, 0)).toBe(begun)
        }
      }),
    )
  })
})
