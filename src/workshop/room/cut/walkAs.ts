import type { Form } from '../../../forms/form.ts'
import { walk, type Walk } from '../../../forms/walk.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { keyFor } from './keyFor.ts'

const walked = new WeakMap<Form, Map<Scenario, Walk>>()

/** The path of a household through a form, and the answers that count on it: walked once, for all who ask. */
export function walkAs(form: Form, scenario: Scenario): Walk {
  const known = walked.get(form) ?? new Map<Scenario, Walk>()
  walked.set(form, known)
  const path = known.get(scenario) ?? walk(form, keyFor(form, scenario))
  known.set(scenario, path)
  return path
}
