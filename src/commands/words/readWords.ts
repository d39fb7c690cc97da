import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forEachLocale, type Strings, type Words } from './words.ts'

/**
 * Reads `<folder>/<locale>/*.json`. Notes to translators (keys ending in `_note`) are left out.
 * Throws with the file's name when a file is no JSON or a value is no text.
 */
export function readWords(folder: string): Words {
  return forEachLocale((locale) => readLocale(join(folder, locale)))
}

function readLocale(folder: string): Record<string, Strings> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.startsWith('_'))
  return Object.fromEntries(files.sort().map((file) => [file.replace(/\.json$/, ''), readStrings(join(folder, file))]))
}

function readStrings(file: string): Strings {
  try {
    const all = Object.entries(flatten(JSON.parse(readFileSync(file, 'utf8'))))
    return Object.fromEntries(all.filter(([key]) => !key.endsWith('_note')))
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

/** `{ rent: { label: 'Rent' } }` → `{ 'rent.label': 'Rent' }`. */
export function flatten(tree: unknown, path = ''): Record<string, string> {
  if (typeof tree === 'string') return { [path]: tree }
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) throw new Error(`${path} is no text`)
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) => flatten(value, path === '' ? key : `${path}.${key}`)),
  )
}
