import { expect, it } from 'vitest'
import { scenarioOf } from '../scenarios/scenarios.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { askedIn } from '../testing/walking.ts'
import { countByBasis } from './countByBasis.ts'
import { long } from './long.ts'
import { simplified } from './simplified.ts'

const familyOfFour = scenarioOf('monique-harper') as Scenario
const codesOf = (form: typeof long) => [
  ...countByBasis(askedIn(form, familyOfFour).map(({ question }) => question)).values(),
]

it('counts what the family of four is asked, by legal code, as the question bank does', () => {
  expect(codesOf(long)).toEqual([8, 7, 74, 34, 26, 3, 9, 28])
  expect(codesOf(simplified)).toEqual([8, 2, 31, 11, 1, 2, 4, 0])
})
