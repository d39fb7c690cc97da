import { describe, expect, it } from 'vitest'
import { checkIdentities } from '../../../analysis/identities.ts'
import { measureRun } from '../../../analysis/measures.ts'
import { long } from '../../../forms/long.ts'
import { simplified } from '../../../forms/simplified.ts'
import { eventSchema } from '../../../instrumentation/event.ts'
import { scenarios } from '../../../scenarios/scenarios.ts'
import { robotLog } from './robotLog.ts'

const minute = 60_000
const run = { sid: '0'.repeat(32), run: 'r1', lang: 'en' as const, ms: 20 * minute }

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('a robot as %s', (_, scenario) => {
  it.each([long, simplified])('fills in $id as a phone would tell of it, in the time it was given', (form) => {
    const log = robotLog({ ...run, form, scenario })
    expect(log.filter((event) => !eventSchema.safeParse(event).success)).toEqual([])
    const measures = measureRun(log, 'r1')
    expect(checkIdentities(measures)).toEqual([])
    expect(measures).toMatchObject({ outcome: 'completed_unassisted', form: `${form.id}@1`, scenario: scenario.id })
    expect(measures.taskMs / run.ms).toBeGreaterThan(0.98)
    expect(measures.taskMs / run.ms).toBeLessThan(1.02)
  })
})

it('gives up on a page of the form where it is told to', () => {
  const [scenario] = scenarios
  if (!scenario) throw new Error('there are no scenarios')
  const measures = measureRun(robotLog({ ...run, form: long, scenario, givesUpAfter: 0.5 }), 'r1')
  expect(measures.outcome).toBe('abandoned')
  expect(long.steps.some(({ id }) => id === measures.page)).toBe(true)
})
