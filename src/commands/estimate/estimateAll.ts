import { estimate } from '../../eligibility/estimate.ts'
import { FactsError } from '../../eligibility/factsError.ts'
import type { Estimate } from '../../eligibility/result.ts'
import { readHousehold } from './readHousehold.ts'

/** Input that can't be estimated, in a line that names the item and the field. */
export class BadInput extends Error {
  override name = 'BadInput'
}

/** Item `index` of the input, counted from 1 as people count. */
function estimateItem(input: unknown, index: number): Estimate {
  try {
    const { facts, filed, options } = readHousehold(input)
    return estimate(facts, filed, options)
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    throw new BadInput(`Item ${index + 1}, ${error.item}, ${error.field}: ${error.code}`)
  }
}

/**
 * The estimates of a JSON array of households, in its order.
 * @throws BadInput at the first item that can't be estimated; then nothing is estimated
 */
export function estimateAll(text: string): Estimate[] {
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch {
    throw new BadInput('The input is no JSON.')
  }
  if (!Array.isArray(input)) throw new BadInput('The input is no array of households.')
  return input.map(estimateItem)
}
