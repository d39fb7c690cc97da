import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The static checks, in a fixed order and all of them, whatever fails: types, lint, format, imports, words, size.
 * `npm run check` runs all; `npm run check -- words types` runs those named. Exit code 1 when one fails.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const tsx = 'node_modules/tsx/dist/cli.mjs'

const steps = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'imports', command: [tsx, 'src/commands/borders.ts'] },
  { name: 'words', command: [tsx, 'src/commands/words/main.ts'] },
  { name: 'size', command: [tsx, 'src/commands/size.ts'], needs: ['src/commands/size.ts', 'dist/client'] },
]

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no check called ${unknown.join(', ')}. There are ${steps.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(1)
}

const failed = []
for (const { name, command, needs = [] } of steps) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const missing = needs.find((path) => !existsSync(join(root, path)))
  if (missing !== undefined) {
    console.log(`${name}: not checked, for there is no ${missing}.`)
    continue
  }
  console.log(`${name}: checking …`)
  const started = Date.now()
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(status === 0 ? `${name}: all right (${seconds} s).` : `${name}: failed (${seconds} s).`)
  if (status !== 0) failed.push(name)
}

console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
