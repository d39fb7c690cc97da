import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import parameters from '../eligibility/parameters.json'
import { constantsText, sourcedText, tablesText } from '../eligibility/parameters/writeTables.ts'

/**
 * Writes `tables.ts`, `constants.ts` and `sourced.ts` of `src/eligibility/parameters/` from `parameters.json`.
 * Run it with `npx tsx src/commands/makeParameters.ts` after a change to that file, and read the change.
 */
for (const [name, text] of [
  ['tables.ts', tablesText(parameters)],
  ['constants.ts', constantsText(parameters)],
  ['sourced.ts', sourcedText(parameters)],
] as const) {
  const target = fileURLToPath(new URL(`../eligibility/parameters/${name}`, import.meta.url))
  const settings = await resolveConfig(target)
  writeFileSync(target, await format(text, { ...settings, parser: 'typescript' }))
  console.log(`Wrote ${name}.`)
}
