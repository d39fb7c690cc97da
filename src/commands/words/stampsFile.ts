import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Stamps } from './stamps.ts'

const ofLocale = z.record(z.string(), z.string()).default({})
const schema = z.object({ es: ofLocale, 'zh-Hant': ofLocale, 'zh-Hans': ofLocale })

/** Reads `_stamps.json` in the folder of the locales; without the file nothing is stamped. */
export function readStamps(folder: string): Stamps {
  const file = join(folder, '_stamps.json')
  return schema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
}

/** Writes the stamps sorted, one a line, so that two translators' changes merge. */
export function writeStamps(folder: string, stamps: Stamps): void {
  const sorted = Object.fromEntries(
    Object.entries(stamps).map(([locale, entries]) => [locale, Object.fromEntries(Object.entries(entries).sort())]),
  )
  writeFileSync(join(folder, '_stamps.json'), `${JSON.stringify(sorted, null, 2)}\n`)
}
