// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { scenarioOf, scenarios } from '../scenarios/scenarios.ts'
import { demoStudy } from './demoStudy.ts'
import { planVisit } from './planVisit.ts'
import { bothTwins, crossover } from './sequence.ts'

const sequences = crossover('long@1', 'simplified@1')
const plan = (scenario: string, index: number) => planVisit(demoStudy, '1', scenario, sequences[index])

describe('the plan of a visit', () => {
  it('has the study’s forms with one scenario where no sequence is asked for', () => {
    expect(planVisit(demoStudy, '1', 'dana-whitfield').runs).toEqual([
      { run: 'r1', form: 'simplified@1', scenario: 'dana-whitfield' },
    ])
  })

  it.each([
    [0, 'la-sb', ['long@1 dana-whitfield', 'simplified@1 corey-lindqvist']],
    [1, 'sa-lb', ['simplified@1 dana-whitfield', 'long@1 corey-lindqvist']],
    [2, 'lb-sa', ['long@1 corey-lindqvist', 'simplified@1 dana-whitfield']],
    [3, 'sb-la', ['simplified@1 corey-lindqvist', 'long@1 dana-whitfield']],
  ])('follows sequence %i, %s, whichever twin the visit was given', (index, id, expected) => {
    expect(sequences[index]?.id).toBe(id)
    for (const scenario of ['dana-whitfield', 'corey-lindqvist']) {
      const { runs } = plan(scenario, index)
      expect(runs.map(({ form, scenario: who }) => `${form} ${who}`)).toEqual(expected)
      expect(runs.map(({ run }) => run)).toEqual(['r1', 'r2'])
    }
  })

  it('gives one person two different people of one pair, in every sequence', () => {
    for (const { id } of scenarios)
      for (const sequence of [...sequences, ...bothTwins('simplified@1')]) {
        const played = planVisit(demoStudy, '1', id, sequence).runs.map(({ scenario }) => scenario)
        expect(new Set(played).size).toBe(2)
        expect(new Set(played.map((who) => scenarioOf(who)?.pair.id))).toEqual(new Set([scenarioOf(id)?.pair.id]))
      }
  })

  it('carries nothing over from a pre-screener unless the study says so', () => {
    expect(planVisit(demoStudy, '1', 'dana-whitfield').carryOver).toBeUndefined()
    expect(planVisit({ ...demoStudy, carryOver: true }, '1', 'dana-whitfield').carryOver).toBe(true)
  })

  it('carries what the study says of gaps and of the time limit, in milliseconds', () => {
    const study = { ...demoStudy, resume: { policy: 'restart' as const, maxGapMinutes: 5 }, limitMinutes: 75 }
    expect(planVisit(study, '1', 'dana-whitfield')).toMatchObject({
      resume: { policy: 'restart', maxGapMs: 300_000 },
      limitMs: 4_500_000,
    })
    expect(planVisit(demoStudy, '1', 'dana-whitfield')).not.toHaveProperty('limitMs')
  })

  it('is refused for a household that no pair has', () => {
    expect(() => plan('nobody-known', 0)).toThrow(/nobody-known/)
  })
})

describe('the four sequences', () => {
  it('let each form meet each twin and each period equally often', () => {
    const met = sequences.flatMap(({ runs }) =>
      runs.flatMap(({ form, twin }, period) => [`${form} as ${twin}`, `${form} in ${period}`]),
    )
    const counts = new Map(met.map((meeting) => [meeting, met.filter((one) => one === meeting).length]))
    expect([...counts.values()]).toEqual(Array.from({ length: 8 }, () => 2))
  })
})
