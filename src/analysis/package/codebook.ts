import { writeCsv } from './csv.ts'
import type { Column, Table } from './table.ts'

const header = ['file', 'column', 'label', 'type', 'unit', 'levels', 'missing', 'definition'] as const

/** Where each table's columns are defined at length, in the documentation of timetax. */
const definitions: Partial<Record<string, string>> = {
  ...{ runs: 'read-the-log.md', pages: 'read-the-log.md', questions: 'read-the-log.md' },
  ...{ events: 'read-the-log.md', intervals: 'read-the-log.md', questionnaires: 'estimators.md' },
  ...{ participants: 'set-up-a-study.md', allocation: 'set-up-a-study.md', allocation_redcap: 'set-up-a-study.md' },
  ...{ crosswalk: 'read-the-crosswalk.md', late_pauses: 'moderate.md' },
}

/** `codebook.csv`: every column of every table, as the tables themselves declare them. */
export function codebook(tables: readonly Table<never>[]): string {
  return writeCsv(
    header,
    tables.flatMap(({ name, columns }) => columns.map((column) => lineOf(name, column))),
  )
}

function lineOf(table: string, { name, label, type, unit, levels = [], required }: Column<never>) {
  const missing = required ? 'never' : 'NA'
  return [
    `${table}.csv`,
    name,
    label,
    type,
    unit ?? null,
    levels.length > 0 ? levels.join(' ') : null,
    missing,
    `docs/guides/${definitions[table] ?? 'read-the-results.md'}`,
  ]
}

/** The fields of a table in a data package, version 2. */
export function tableSchema({ key, refersTo, columns }: Table<never>) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fieldsMatch: 'exact',
    fields: columns.map(({ name, label, type, unit, levels, required }) => ({
      name,
      title: label,
      type,
      ...(unit ? { unit } : {}),
      ...(type === 'boolean' ? { trueValues: ['TRUE'], falseValues: ['FALSE'] } : {}),
      constraints: { ...(required ? { required: true } : {}), ...(levels ? { enum: levels } : {}) },
    })),
    ...(key.length > 0 ? { primaryKey: key } : {}),
    ...(refersTo
      ? {
          foreignKeys: [
            { fields: refersTo.columns, reference: { resource: refersTo.table, fields: refersTo.columns } },
          ],
        }
      : {}),
    missingValues: ['NA', ''],
  }
}
