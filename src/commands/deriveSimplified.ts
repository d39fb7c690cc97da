import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { readWords } from './words/readWords.ts'
import { simplify } from './words/simplify.ts'
import { readStamps, writeStamps } from './words/stampsFile.ts'
import { unflatten } from './words/unflatten.ts'

/**
 * Writes `locales/zh-Hans/*.json` from `locales/zh-Hant` and `locales/overrides.zh-Hans.json`:
 * `npx tsx src/commands/deriveSimplified.ts`. Values corrected by hand stay while their Traditional text does.
 */
const folder = resolve(process.argv[2] ?? 'locales')
const overridesSchema = z.object({ terms: z.record(z.string(), z.string()), keys: z.record(z.string(), z.string()) })

const stamps = readStamps(folder)
const overrides = overridesSchema.parse(JSON.parse(readFileSync(join(folder, 'overrides.zh-Hans.json'), 'utf8')))
const { strings, stamps: simplified, lapsed } = simplify(readWords(folder), stamps, overrides)

const target = join(folder, 'zh-Hans')
mkdirSync(target, { recursive: true })
for (const file of readdirSync(target).filter((file) => strings[file.replace(/\.json$/, '')] === undefined)) {
  rmSync(join(target, file))
}
for (const [namespace, texts] of Object.entries(strings)) {
  writeFileSync(join(target, `${namespace}.json`), `${JSON.stringify(unflatten(texts), null, 2)}\n`)
}
writeStamps(folder, { ...stamps, 'zh-Hans': simplified })

for (const path of lapsed) console.log(`${path}: was corrected by hand and converted again; correct it again if needed`)
console.log(`Wrote ${Object.keys(strings).length} files of Simplified Chinese.`)
