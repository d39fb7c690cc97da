import { factsFromAnswers } from '../../../eligibility/answers/factsFromAnswers.ts'
import { estimateHousehold } from '../../../eligibility/estimateHousehold.ts'
import { FactsError } from '../../../eligibility/factsError.ts'
import type { Estimate } from '../../../eligibility/result.ts'
import type { Form } from '../../../forms/form.ts'
import { walk } from '../../../forms/walk.ts'
import type { Answers } from '../../../questions/answers.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { keyFor } from './keyFor.ts'

/**
 * How a form fails a household. `unknown`: its answers tell no amount although the full ones do, or nothing at all.
 * `outcome`, `fast-service`: they tell otherwise than the full ones, or can't tell.
 */
export type Failing = 'unknown' | 'outcome' | 'fast-service'

export interface Failed {
  scenario: Scenario
  in: readonly Failing[]
}

type Told = Pick<Estimate, 'outcome' | 'amount'> & { fast: Estimate['expedited']['is'] }

function told(answers: Answers, { today }: Scenario): Told | undefined {
  try {
    const { outcome, amount, expedited } = estimateHousehold(factsFromAnswers(answers, today), today)
    return { outcome, amount, fast: expedited.is }
  } catch (reason) {
    if (reason instanceof FactsError) return undefined
    throw reason
  }
}

const inFull = new WeakMap<Scenario, Told>()

/** What the whole answer key tells, which no form asks for entirely. */
function fullOf(scenario: Scenario): Told | undefined {
  const known = inFull.get(scenario) ?? told(scenario.key, scenario)
  if (known) inFull.set(scenario, known)
  return known
}

/** What a household's answers to a form fail to tell of it. */
export function failingsOf(form: Form, scenario: Scenario): Failing[] {
  const full = fullOf(scenario)
  if (!full) return []
  const got = told(walk(form, keyFor(form, scenario)).relevant, scenario)
  if (!got) return ['unknown']
  const failings: Record<Failing, boolean> = {
    unknown: got.amount === null && full.amount !== null,
    outcome: got.outcome !== full.outcome,
    'fast-service': got.fast !== full.fast,
  }
  return (Object.keys(failings) as Failing[]).filter((failing) => failings[failing])
}

/**
 * People a form fails: households for whom the estimate from their answer key, restricted to what counts in the form, is
 * unknown, or differs in outcome or fast service from that of the full key.
 */
export const failedBy = (form: Form, scenarios: readonly Scenario[]): Failed[] =>
  scenarios.flatMap((scenario) => {
    const failings = failingsOf(form, scenario)
    return failings.length > 0 ? [{ scenario, in: failings }] : []
  })
