import type { Sha256 } from '../../study/allocation.ts'
import type { FullStudy } from '../study/studyData.ts'
import { testedOf } from '../study/tested.ts'
import type { PackedAllocation } from './allocationTables.ts'
import { codebook, tableSchema } from './codebook.ts'
import { byteOrderMark, guarded, writeCsv, type Cell } from './csv.ts'
import { eventTable, intervalTable } from './eventTables.ts'
import { readMe } from './readMe.ts'
import { rScript } from './rScript.ts'
import type { FilledTable, Table } from './table.ts'
import { tablesOf } from './tables.ts'

/** The layout of packages: one that can't be read the same way gets another number. */
export const packageVersion = 2

/** A file of a package. */
export interface PackageFile {
  name: string
  text: string
}

/** A file that is written elsewhere, line by line, and only described here. */
export interface DescribedFile {
  name: string
  bytes: number
  hash: string
}

/** Tables that are streamed from the log. */
export const streamedTables = [eventTable, intervalTable] as const

/** What a package has beside the study's data. */
export interface Enclosed {
  /** The files of the log, which are in it already. */
  streamed?: readonly DescribedFile[]
  /** Files that belong to the study, such as its preregistration. */
  extra?: readonly PackageFile[]
  /** The list that people were allocated by; else what came of it is told. */
  allocation?: PackedAllocation | null
}

/** The files of a data package (measurement F1), all but those of the log. */
export function writePackage(
  data: FullStudy,
  sha256: Sha256,
  { streamed = [], extra = [], allocation = null }: Enclosed = {},
): PackageFile[] {
  const { study, version } = data
  const seed = allocation?.seed ?? null
  const tables = tablesOf(data, allocation)
  const withLog: Table<never>[] = streamed.length > 0 ? [...streamedTables] : []
  const described = [...tables.map(({ table }) => table), ...withLog]
  const csvs = tables.map((filled) => ({ name: `${filled.table.name}.csv`, text: csvOf(filled) }))
  const others = [
    { name: 'codebook.csv', text: codebook(described) },
    { name: 'study.json', text: jsonOf({ package: packageVersion, data: version, seed, study }) },
    { name: 'headline.R', text: rScript(study) },
    { name: 'README.md', text: readMe(study, streamed.length === 0) },
    ...extra,
  ]
  const hashed = [...csvs, ...others].map(({ name, text }) => ({ name, bytes: bytesOf(text), hash: sha256(text) }))
  const descriptor = {
    name: 'datapackage.json',
    text: jsonOf(dataPackage(data, described, [...hashed, ...streamed])),
  }
  const all = [...hashed, ...streamed, { name: descriptor.name, hash: sha256(descriptor.text) }]
  const checksums = { name: 'checksums.txt', text: all.map(({ name, hash }) => `${hash}  ${name}\n`).join('') }
  return [...csvs, ...others, descriptor, checksums]
}

/** A table as text. Where people wrote in it, it begins with a mark that tells spreadsheets its encoding. */
export function csvOf({ table, rows }: FilledTable): string {
  const { columns } = table
  const isFree = columns.some(({ free }) => free)
  const lines = isFree ? rows.map((row) => row.map((cell, at) => guardedCell(cell, columns[at]?.free))) : rows
  const text = writeCsv(
    columns.map(({ name }) => name),
    lines,
  )
  return isFree ? byteOrderMark + text : text
}

const guardedCell = (cell: Cell, isFree?: true): Cell => (isFree && typeof cell === 'string' ? guarded(cell) : cell)

function dataPackage({ study, ...data }: FullStudy, tables: readonly Table<never>[], files: readonly DescribedFile[]) {
  const facts = new Map(files.map((file) => [file.name, file]))
  const of = (name: string) => {
    const file = facts.get(name)
    return file ? { bytes: file.bytes, hash: `sha256:${file.hash}` } : {}
  }
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: study.code,
    title: study.simulated ? `${study.title} (simulated: nobody took part)` : study.title,
    version: `${packageVersion}.0.0`,
    ...(study.lastDay === null ? {} : { created: `${study.lastDay}T00:00:00Z` }),
    keywords: ['usability', 'forms', 'time', ...(study.simulated ? ['simulated'] : [])],
    sources: [{ title: 'timetax' }],
    // Of people's data whoever publishes them chooses the licence; of people who don't exist nobody has any rights.
    ...(study.simulated ? { licenses: [publicDomain] } : {}),
    // The definitions that were filled in, by the hash that devices recorded.
    forms: testedOf({ study, ...data }).forms,
    resources: tables.map((table) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name: table.name,
      type: 'table',
      title: table.label,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...of(`${table.name}.csv`),
      dialect: { delimiter: ',', lineTerminator: '\n', header: true },
      schema: tableSchema(table),
    })),
  }
}

const publicDomain = { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }

const jsonOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const bytesOf = (text: string) => new TextEncoder().encode(text).length
