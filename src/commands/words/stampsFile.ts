import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Stamps } from './stamps.ts'
import { forEachTranslation, translations } from './words.ts'

const schema = z.partialRecord(z.enum(translations), z.record(z.string(), z.string()))

/** Reads `_stamps.json` in the folder of the locales; without the file nothing is stamped. */
export function readStamps(folder: string): Stamps {
  const file = join(folder, '_stamps.json')
  const kept = schema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
  return forEachTranslation((locale) => kept[locale] ?? {})
}

/** Writes the stamps sorted, one a line, so that two translators' changes merge. */
export function writeStamps(folder: string, stamps: Stamps): void {
  const sorted = Object.fromEntries(
    Object.entries(stamps).map(([locale, entries]) => [locale, Object.fromEntries(Object.entries(entries).sort())]),
  )
  writeFileSync(join(folder, '_stamps.json'), `${JSON.stringify(sorted, null, 2)}\n`)
}
