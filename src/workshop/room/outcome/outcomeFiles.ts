import { codebook } from '../../../analysis/package/codebook.ts'
import { fill, type FilledTable } from '../../../analysis/package/table.ts'
import { csvOf } from '../../../analysis/package/writePackage.ts'
import type { RoomOutcome } from './outcome.ts'
import { decisionTable } from './tables/decisionTable.ts'
import { adjustmentTable, dotTable, formTable } from './tables/runTables.ts'
import { burdenTable, canvasRows, canvasTable, noteTable } from './tables/talkTables.ts'
import { taxRows, taxTable } from './tables/taxTable.ts'
import { withoutIds } from './withoutIds.ts'

/** One file of the outcome. */
export interface OutcomeFile {
  name: string
  text: string
}

/** The outcome as data: tables with a codebook, and all of it as JSON. Nothing in it tells devices apart that sit at a table. */
export function outcomeFiles(given: RoomOutcome): OutcomeFile[] {
  const outcome = withoutIds(given)
  const tables: FilledTable[] = [
    fill(dotTable, outcome.dots),
    fill(formTable, outcome.runs),
    fill(adjustmentTable, outcome.adjustment ? [outcome.adjustment] : []),
    fill(decisionTable, outcome.settled),
    fill(canvasTable, canvasRows(outcome)),
    fill(burdenTable, outcome.weights),
    fill(noteTable, outcome.notes),
    fill(taxTable, taxRows(outcome)),
  ]
  return [
    ...tables.map((filled) => ({ name: `${filled.table.name}.csv`, text: csvOf(filled) })),
    { name: 'codebook.csv', text: codebook(tables.map(({ table }) => table)) },
    { name: 'outcome.json', text: jsonOf(outcome) },
  ]
}

/** What the decisions come to is told by numbers and ids; forms and paths are read from the decisions again. */
function jsonOf({ own, ...outcome }: RoomOutcome): string {
  const figures = own && {
    ...{ household: own.household, before: own.before, now: own.now },
    legal: own.figures.legal,
    interview: own.figures.interview,
    papers: own.figures.papers,
    failed: own.figures.failed.map(({ scenario, in: failings }) => ({ scenario: scenario.id, in: failings })),
  }
  return `${JSON.stringify({ ...outcome, own: figures }, null, 2)}\n`
}
