import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { checkWords } from './checkWords.ts'
import { describeFinding } from './finding.ts'
import { parseGlossary } from './glossary.ts'
import { describeReport, readability } from './readability/readability.ts'
import { readWords } from './readWords.ts'
import { readStamps } from './stampsFile.ts'

/** Checks the words of a folder of locales (`locales` if none is named); exit code 1 when there is an error. */
const folder = resolve(process.argv[2] ?? 'locales')
const names = z.object({ everywhere: z.array(z.string()), es: z.array(z.string()), keys: z.array(z.string()) })

const words = readWords(folder)
const findings = checkWords(words, {
  terms: parseGlossary(readFileSync(join(folder, 'glossary.csv'), 'utf8')),
  names: names.parse(JSON.parse(readFileSync(join(folder, '_names.json'), 'utf8'))),
  stamps: readStamps(folder),
})
const errors = findings.filter(({ level }) => level === 'error')
const warnings = findings.filter(({ level }) => level === 'warning')

for (const report of readability(words)) console.log(describeReport(report))
for (const finding of warnings) console.log(`look at: ${describeFinding(finding)}`)
for (const finding of errors) console.error(describeFinding(finding))
console.log(`Words: ${errors.length} to change, ${warnings.length} to look at.`)
process.exitCode = errors.length > 0 ? 1 : 0
