import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { machine } from '../bench/machine.ts'
import { batches } from './batches.ts'
import type { Figure } from './figure.ts'
import { killsOnPostgres, killsOnSqlite } from './kills.ts'
import { twoServers } from './twoServers.ts'

const out = 'docs/faults.md'

/** Every fault, by the name that `npm run faults -- NAME …` takes, in the length of the full run. */
const faults: Record<string, () => Promise<Figure[]>> = {
  'kills-sqlite': () => killsOnSqlite(100),
  'kills-postgres': () => killsOnPostgres(100),
  batches: () => batches(100),
  'two-servers': () => twoServers(30),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in faults))
if (unknown.length > 0) {
  console.error(`There is no fault ${unknown.join(', ')}. There are ${Object.keys(faults).join(', ')}.`)
  process.exit(1)
}

const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
const sections = readSections()
let areRight = true
for (const [name, run] of Object.entries(faults)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const started = Date.now()
  const on = machine()
  const figures = await run()
  const seconds = Math.round((Date.now() - started) / 1000)
  areRight &&= figures.every(({ isRight }) => isRight)
  const date = new Date().toISOString().slice(0, 10)
  const when = `Run on ${date} at commit ${commit}, in ${seconds} s, on:`
  sections.set(name, [when, on.map((line) => `- ${line}`).join('\n'), table(figures)].join('\n\n'))
  console.log(`\n${name} (${seconds} s)\n${table(figures)}`)
  await writeSections()
}
process.exitCode = areRight ? 0 : 1

/** What the last runs of each fault have found: each is written when it is done, and stands until it runs again. */
function readSections(): Map<string, string> {
  const text = existsSync(out) ? readFileSync(out, 'utf8') : ''
  const parts = text.split(/^## /m).slice(1)
  const read = new Map(
    parts.map((part) => [part.split('\n')[0]?.trim() ?? '', part.split('\n').slice(1).join('\n').trim()]),
  )
  return new Map(Object.keys(faults).flatMap((name) => (read.has(name) ? [[name, read.get(name) ?? '']] : [])))
}

async function writeSections(): Promise<void> {
  const settings = await resolveConfig(out)
  const intro =
    'Written by `npm run faults`; `npm run faults -- NAME …` runs those named and leaves the others as they are. Killed ' +
    'means `kill -9` of the server at a random moment while eight devices send to it as fast as it answers. Both databases ' +
    'flush every commit to the disk. An event counts as acknowledged when a device has read the answer.'
  const text = ['# Faults', intro, ...[...sections].map(([name, section]) => `## ${name}\n\n${section}`)].join('\n\n')
  writeFileSync(out, await format(text, { ...settings, parser: 'markdown' }))
}

function table(rows: readonly Figure[]): string {
  return [
    '| what | value | as it must be |',
    '| --- | --: | --- |',
    ...rows.map(
      ({ what, value, isRight }) => `| ${what} | ${value.toLocaleString('en-US')} | ${isRight ? 'yes' : 'NO'} |`,
    ),
  ].join('\n')
}
