import type { Locale } from '../../instrumentation/locale.ts'
import { forEachLocale } from './words.ts'

/** One row of `locales/glossary.csv`. */
export interface Term {
  id: string
  /** Spellings in each language; a text may use any of them. Without any, nothing is settled there. */
  spellings: Readonly<Record<Locale, readonly string[]>>
  /** Words that were seen and are wrong. */
  avoid: Readonly<Record<Locale, readonly string[]>>
  /** The English word is too common for its presence to say that the term is meant. */
  nocheck: boolean
}

/** The column of a locale: `zh_hant` for `zh-Hant`. */
const columnOf = (locale: Locale) => locale.toLowerCase().replace('-', '_')

/** Reads the glossary. Throws when a row has not the columns of the head. */
export function parseGlossary(csv: string): Term[] {
  const [head = [], ...rows] = parseCsv(csv)
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`glossary.csv: "${row[0]}" has ${row.length} columns`)
    const cell = (name: string) => row[head.indexOf(name)] ?? ''
    return {
      id: cell('term_id'),
      spellings: forEachLocale((locale) => split(cell(columnOf(locale)), '|')),
      avoid: forEachLocale((locale) => avoided(cell('avoid'), columnOf(locale))),
      nocheck: cell('note').includes('[nocheck]'),
    }
  })
}

/** The column reads `es=a;b || zh_hant=c;d`. */
function avoided(cell: string, column: string): string[] {
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
