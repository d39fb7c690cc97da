import { simplified } from '../../forms/simplified.ts'
import { walk } from '../../forms/walk.ts'
import { scenarioOf } from '../../scenarios/scenarios.ts'

const scenario = scenarioOf('monique-harper')
const form = simplified
if (!scenario) throw new Error('the gallery shows Monique Harper’s simplified application')

/** The household and form that the gallery shows: four people, jobs, and other money, everything answered. */
export const sample = { scenario, form, answers: scenario.key, walked: walk(form, scenario.key) }
