import type { Locale } from './words.ts'

/** One row of `locales/glossary.csv`. */
export interface Term {
  id: string
  /** Spellings in each language; a text may use any of them. */
  spellings: Readonly<Record<GlossaryColumn, readonly string[]>>
  /** Words that were seen and are wrong. */
  avoid: Readonly<Record<GlossaryColumn, readonly string[]>>
  /** The English word is too common for its presence to say that the term is meant. */
  nocheck: boolean
}

export const glossaryColumns = ['en', 'es', 'zh_hant', 'zh_hans'] as const
export type GlossaryColumn = (typeof glossaryColumns)[number]

/** The column of each locale. */
export const columnOf: Readonly<Record<Locale, GlossaryColumn>> = {
  en: 'en',
  es: 'es',
  'zh-Hant': 'zh_hant',
  'zh-Hans': 'zh_hans',
}

/** Reads the glossary. Throws when a row has not the eight columns of the head. */
export function parseGlossary(csv: string): Term[] {
  const [head = [], ...rows] = parseCsv(csv)
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`glossary.csv: "${row[0]}" has ${row.length} columns`)
    const cell = (name: string) => row[head.indexOf(name)] ?? ''
    const spellings = (column: GlossaryColumn) => split(cell(column), '|')
    const avoid = (column: GlossaryColumn) => avoided(cell('avoid'), column)
    return {
      id: cell('term_id'),
      spellings: everyColumn(spellings),
      avoid: everyColumn(avoid),
      nocheck: cell('note').includes('[nocheck]'),
    }
  })
}

function everyColumn<T>(of: (column: GlossaryColumn) => T): Record<GlossaryColumn, T> {
  return { en: of('en'), es: of('es'), zh_hant: of('zh_hant'), zh_hans: of('zh_hans') }
}

/** The column reads `es=a;b || zh_hant=c;d`. */
function avoided(cell: string, column: GlossaryColumn): string[] {
  const part = split(cell, '||').find((part) => part.startsWith(`${column}=`))
  return split(part?.slice(column.length + 1) ?? '', ';')
}

function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Comma-separated values with double quotes around cells that need them (RFC 4180). */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end = ''] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }
  return rows
}
