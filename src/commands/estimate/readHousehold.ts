import type * as z from 'zod'
import type { HouseholdFacts } from '../../eligibility/facts/household.ts'
import type { SimpleFacts } from '../../eligibility/facts/simple.ts'
import { FactsError, type FactsErrorCode, factsErrorCodes } from '../../eligibility/factsError.ts'
import type { EstimateOptions } from '../../eligibility/result.ts'
import { householdSchema, simpleSchema } from './householdSchema.ts'

type Issue = z.core.$ZodIssue

/** What one item of the input asks for. */
export interface Asked {
  facts: HouseholdFacts | SimpleFacts
  filed: string
  options: EstimateOptions
}

const isCode = (text: string): text is FactsErrorCode => factsErrorCodes.some((code) => code === text)

/** The issue of the shape that was meant: of a union, the first one that says more than "not this shape". */
function meant(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const nested = issue.errors.flat().map((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] }))
  const deepest = nested.find(({ message, code }) => isCode(message) && code !== 'invalid_type')
  return (
    deepest ??
    nested.find(({ path }) => path.length > issue.path.length) ??
    nested.find(({ message }) => isCode(message)) ??
    issue
  )
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], input)

function codeOf(issue: Issue, input: unknown): FactsErrorCode {
  if (issue.code === 'unrecognized_keys') return 'unknown-field'
  if (valueAt(input, issue.path) === undefined) return 'missing'
  return isCode(issue.message) ? issue.message : 'not-offered'
}

/** `people[0]` and `age` of a path; `household` where the field stands alone. */
function placeOf(issue: Issue): [item: string, field: string] {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  const [last = 'household', ...before] = [...path].reverse()
  const item = before.reverse().reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${String(step)}`
  }, '')
  return [item || 'household', String(last)]
}

/**
 * Reads one item of the input, dollars into cents and defaults filled in.
 * @throws FactsError naming item, field and code
 */
export function readHousehold(input: unknown): Asked {
  const isSimple = (input as { kind?: unknown } | null)?.kind === 'simple'
  const result = (isSimple ? simpleSchema : householdSchema).safeParse(input)
  if (result.success) {
    const { filed, netTestOnUsualRoute, ...facts } = result.data
    return { facts, filed, options: { netTestOnUsualRoute } }
  }
  const [first] = result.error.issues
  if (!first) throw new FactsError('not-offered', 'household', 'household')
  const issue = meant(first)
  throw new FactsError(codeOf(issue, input), ...placeOf(issue))
}
