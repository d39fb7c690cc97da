import { makeConstants, makeSourced, makeTable } from './makeTables.ts'
import type { Parameters } from './parametersFile.ts'

const written = 'Written by `src/commands/makeParameters.ts` from `parameters.json`.'

/** The text of `tables.ts`: numbers alone, for the participant's download. */
export const tablesText = (parameters: Parameters): string => `import type { YearTable } from './yearTable.ts'

/** The numbers of each federal fiscal year. ${written} */
export const tables: readonly YearTable[] = ${JSON.stringify(
  Object.entries(parameters.fiscal_years).map(([year, block]) => makeTable(year, block)),
)}
`

/** The text of `constants.ts`: apart from the tables, so that a page that converts a pay needs no table. */
export const constantsText = (
  parameters: Parameters,
): string => `/** Numbers of the rules that hold in every year. ${written} */
export const constants = ${JSON.stringify(makeConstants(parameters))} as const
`

/** The text of `sourced.ts`: every number with its sources, for the rules page and the docs. */
export const sourcedText = (
  parameters: Parameters,
): string => `import type { Source, Sourced } from './parametersFile.ts'

/** A number of the rules with its sources; without a year it holds in every one. */
export interface SourcedNumber extends Sourced {
  key: string
  year?: string
}

/** Every number of the rules with the keys of its sources. ${written} */
export const sourcedNumbers: readonly SourcedNumber[] = ${JSON.stringify(makeSourced(parameters))}

/** What the keys of sources stand for. ${written} */
export const sources: Readonly<Record<string, Source>> = ${JSON.stringify(parameters.sources)}

/** Each fiscal year: from when to when, how sure its numbers are, and why. ${written} */
export const years = ${JSON.stringify(
  Object.entries(parameters.fiscal_years).map(
    ([year, { effective_from: from, effective_to: to, status, confidence, note }]) => ({
      year,
      from,
      to,
      status,
      confidence,
      note,
    }),
  ),
)}
`
