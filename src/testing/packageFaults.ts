import { createHash } from 'node:crypto'
import { readCsv } from '../analysis/package/csv.ts'

interface Field {
  name: string
  type: string
  constraints: { required?: boolean; enum?: readonly string[] }
}
interface Resource {
  path: string
  name: string
  bytes: number
  hash: string
  schema: {
    fields: Field[]
    primaryKey?: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}
type Row = Record<string, string | null>

const looksLike: Record<string, RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  boolean: /^(TRUE|FALSE)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

/**
 * What is wrong with a package by its own `datapackage.json`, as a validator of Data Package 2.0 would say: columns that
 * aren't those declared, cells of another type or level, missing values, keys that name no row or two, other bytes.
 */
export function packageFaults(files: ReadonlyMap<string, string>): string[] {
  const { resources } = JSON.parse(files.get('datapackage.json') ?? '{"resources":[]}') as { resources: Resource[] }
  const tables = new Map(resources.map((resource) => [resource.name, rowsOf(files.get(resource.path) ?? '')]))
  return [
    ...[...files.keys()].filter(isUndeclared(resources)).map((name) => `${name}: no resource describes it`),
    ...resources.flatMap((resource) => {
      const { header, rows } = tables.get(resource.name) ?? { header: [], rows: [] }
      return [
        ...fileFaults(resource, files.get(resource.path)),
        ...cellFaults(resource, header, rows),
        ...keyFaults(resource, rows, (name) => tables.get(name)?.rows ?? []),
      ].map((fault) => `${resource.path}: ${fault}`)
    }),
  ]
}

const isUndeclared = (resources: readonly Resource[]) => (name: string) =>
  name.endsWith('.csv') && name !== 'codebook.csv' && !resources.some(({ path }) => path === name)

function rowsOf(text: string): { header: string[]; rows: Row[] } {
  const [header = [], ...rows] = readCsv(text)
  const names = header.map(String)
  return {
    header: names,
    rows: rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
  }
}

function fileFaults({ bytes, hash }: Resource, text: string | undefined): string[] {
  if (text === undefined) return ['is missing']
  const found = new TextEncoder().encode(text)
  const sum = `sha256:${createHash('sha256').update(found).digest('hex')}`
  return bytes === found.length && hash === sum ? [] : ['has other bytes']
}

function cellFaults({ schema }: Resource, header: readonly string[], rows: readonly Row[]): string[] {
  const names = schema.fields.map(({ name }) => name)
  if (header.join() !== names.join()) return [`has the columns ${header.join()}`]
  return schema.fields.flatMap(({ name, type, constraints }) =>
    rows.flatMap((row, at) => {
      const cell = row[name] ?? null
      if (cell === null) return constraints.required ? [`${name} is missing in row ${at + 1}`] : []
      const isLevel = constraints.enum?.includes(cell) ?? true
      return looksLike[type]?.test(cell) && isLevel ? [] : [`${name} is "${cell}" in row ${at + 1}`]
    }),
  )
}

function keyFaults(
  { schema }: Resource,
  rows: readonly Row[],
  rowsOfTable: (name: string) => readonly Row[],
): string[] {
  const named = (fields: readonly string[]) => (row: Row) => fields.map((field) => row[field]).join(' ')
  const { primaryKey, foreignKeys = [] } = schema
  const isUnique = !primaryKey || new Set(rows.map(named(primaryKey))).size === rows.length
  return [
    ...(isUnique ? [] : [`${primaryKey.join()} names two rows`]),
    ...foreignKeys.flatMap(({ fields, reference }) => {
      const known = new Set(rowsOfTable(reference.resource).map(named(reference.fields)))
      const lost = rows.map(named(fields)).filter((name) => !known.has(name))
      return lost.map((name) => `${fields.join()} ${name} is in no row of ${reference.resource}`)
    }),
  ]
}
