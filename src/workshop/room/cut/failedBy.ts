import { factsFromAnswers } from '../../../eligibility/answers/factsFromAnswers.ts'
import { estimateHousehold } from '../../../eligibility/estimateHousehold.ts'
import { FactsError } from '../../../eligibility/factsError.ts'
import type { Estimate } from '../../../eligibility/result.ts'
import type { Form } from '../../../forms/form.ts'
import type { Answers } from '../../../questions/answers.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { walkAs } from './walkAs.ts'

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

/** More than a room comes to in an afternoon. */
const mostKept = 2000
const known = new Map<string, Told | 'nothing'>()

/** What facts tell. Most cards that are cut change none: what was worked out once is kept. */
function told(answers: Answers, { today }: Scenario): Told | 'nothing' {
  const facts = factsFromAnswers(answers, today)
  const key = `${today} ${JSON.stringify(facts)}`
  const found = known.get(key)
  if (found) return found
  if (known.size > mostKept) known.clear()
  const result = estimated(facts, today)
  known.set(key, result)
  return result
}

function estimated(facts: ReturnType<typeof factsFromAnswers>, today: Scenario['today']): Told | 'nothing' {
  try {
    const { outcome, amount, expedited } = estimateHousehold(facts, today)
    return { outcome, amount, fast: expedited.is }
  } catch (reason) {
    if (reason instanceof FactsError) return 'nothing'
    throw reason
  }
}

/** What a household's answers to a form fail to tell of it. */
export function failingsOf(form: Form, scenario: Scenario): Failing[] {
  // The whole answer key, which no form asks for entirely.
  const full = told(scenario.key, scenario)
  if (full === 'nothing') return []
  const got = told(walkAs(form, scenario).relevant, scenario)
  if (got === 'nothing') return ['unknown']
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
