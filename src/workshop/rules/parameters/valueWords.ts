import type { Sourced } from '../../../eligibility/parameters/parametersFile.ts'
import { centsUsd } from '../working/moneyWords.ts'

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a number is one for each size of household. */
export const isBySize = ({ value }: Pick<Sourced, 'value'>): boolean => isTable(value) && '1' in value

/** A number of the rules as it is read: dollars where its unit is dollars. */
export function valueWords({ unit, value }: Pick<Sourced, 'unit' | 'value'>): string {
  if (isTable(value))
    return Object.entries(value)
      .map((entry) => entryWords(unit, entry))
      .join('; ')
  if (Array.isArray(value)) return value.join(', ')
  return unit.startsWith('USD') && typeof value === 'number' ? centsUsd(Math.round(value * 100)) : String(value)
}

const entryWords = (unit: string, [name, value]: [string, unknown]) =>
  `${name.replaceAll('_', ' ')}: ${valueWords({ unit, value: value as Sourced['value'] })}`
