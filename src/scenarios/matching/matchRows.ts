import { type AnyItem, isQuestionId } from '../../questions/answers.ts'
import { agrees, type Sides } from './agrees.ts'

type Around = Omit<Sides, 'given' | 'expected'>

/** How many answers of a row agree with the key's row. */
const likeness = (given: AnyItem, expected: AnyItem, around: Around): number =>
  Object.keys(expected).filter((id) => isQuestionId(id) && agrees(id, { ...around, given, expected }) === true).length

/**
 * Finds for each row that was typed (a job, a cost) the row of the key that is meant, the likest pairs first, so that
 * order doesn't matter. Rows opened by different options are never the same.
 */
export function matchRows(typed: readonly AnyItem[], key: readonly AnyItem[], around: Around): Map<string, AnyItem> {
  const candidates = typed
    .flatMap((given) => key.map((expected) => ({ given, expected })))
    .filter(({ given, expected }) => given.of === expected.of)
    .map((pair) => ({ ...pair, likeness: likeness(pair.given, pair.expected, around) }))
    .sort((one, other) => other.likeness - one.likeness)
  const match = new Map<string, AnyItem>()
  const taken = new Set<AnyItem>()
  for (const { given, expected } of candidates) {
    if (match.has(given.id) || taken.has(expected)) continue
    match.set(given.id, expected)
    taken.add(expected)
  }
  return match
}
