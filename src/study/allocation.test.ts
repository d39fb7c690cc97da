import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { allocation, commitmentTo, type AllocationPlan } from './allocation.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const arms = ['LA-SB', 'SA-LB', 'LB-SA', 'SB-LA']
const plan: AllocationPlan = { seed: 'demo-seed-1', arms, multiples: [1, 2] }

describe('allocation', () => {
  it('worked example W16', () => {
    expect(commitmentTo(plan.seed, sha256)).toBe('afcfbc6319bbb7866bf81747d8af580915c2a8a9bfab33914eb49ffb5a74edaa')
    const slots = allocation(plan, 'en|desktop', 8, sha256)
    expect(slots.map(({ arm }) => arm)).toEqual([
      'SA-LB',
      'SA-LB',
      'LB-SA',
      'LB-SA',
      'SB-LA',
      'LA-SB',
      'SB-LA',
      'LA-SB',
    ])
    expect(new Set(slots.map(({ block }) => block))).toEqual(new Set([0]))
  })

  it('gives each arm equally often at the end of each block, in every stratum', () => {
    for (const stratum of ['en', 'es', 'zh-Hant', 'zh-Hans']) {
      const slots = allocation(plan, stratum, 200, sha256)
      const last = slots.at(-1)?.block ?? 0
      const whole = slots.filter(({ block }) => block < last)
      const counts = arms.map((arm) => whole.filter((slot) => slot.arm === arm).length)
      expect(new Set(counts).size).toBe(1)
      expect(slots.map(({ slot }) => slot)).toEqual(slots.map((_, place) => place))
    }
  })

  it('goes on the same way when more slots are asked for, and differs between strata and seeds', () => {
    const some = allocation(plan, 'en', 20, sha256)
    expect(allocation(plan, 'en', 40, sha256).slice(0, 20)).toEqual(some)
    expect(allocation(plan, 'es', 20, sha256).map(({ arm }) => arm)).not.toEqual(some.map(({ arm }) => arm))
    expect(allocation({ ...plan, seed: 'another-seed' }, 'en', 20, sha256)).not.toEqual(some)
  })

  it('is empty without arms or sizes, instead of going on for ever', () => {
    expect(allocation({ ...plan, arms: [] }, 'en', 8, sha256)).toEqual([])
    expect(allocation({ ...plan, multiples: [] }, 'en', 8, sha256)).toEqual([])
    expect(allocation({ ...plan, multiples: [0] }, 'en', 8, sha256)).toEqual([])
  })
})
