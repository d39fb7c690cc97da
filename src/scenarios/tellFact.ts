import type { SheetFact, SheetValue } from './sheet/fact.ts'

/** Finds words by key in the reader's language and puts values in their places. */
export type Say = (key: string, values?: Record<string, unknown>) => string

function told(value: SheetValue, say: Say): unknown {
  if (typeof value === 'string') return value
  if ('number' in value) return value.number
  if ('day' in value) return value.day
  if ('cents' in value) return value.cents
  if ('option' in value) return say(`questions:${value.question}.options.${value.option}`)
  if ('term' in value) return say(`sheet:terms.${value.term}`)
  if ('county' in value) return say(`counties:${value.county}`)
  return value.list.map((item) => told(item, say))
}

/** A fact as a line in the reader's language. Money is handed to the words as whole cents, days as `YYYY-MM-DD`. */
export const tellFact = ({ key, values }: SheetFact, say: Say): string =>
  say(`sheet:facts.${key}`, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, told(value, say)])))
