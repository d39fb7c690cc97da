import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
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

const on = machine()
const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
const figures: Figure[] = []
for (const [name, run] of Object.entries(faults)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const started = Date.now()
  const found = await run()
  figures.push(...found)
  console.log(`\n${name} (${Math.round((Date.now() - started) / 1000)} s)\n${table(found)}`)
}

// A run of some faults isn't the full run whose figures are published.
if (asked.length === 0) {
  const settings = await resolveConfig(out)
  writeFileSync(out, await format(page(), { ...settings, parser: 'markdown' }))
  console.log(`\nWritten to ${out}.`)
}
process.exitCode = figures.every(({ isRight }) => isRight) ? 0 : 1

function page(): string {
  return [
    '# Faults',
    `Written by \`npm run faults\` on ${new Date().toISOString().slice(0, 10)} at commit ${commit}.`,
    on.map((line) => `- ${line}`).join('\n'),
    table(figures),
    'Killed means `kill -9` of the server at a random moment while eight devices send to it as fast as it answers. ' +
      'Both databases flush every commit to the disk. An event counts as acknowledged when a device has read the answer.',
  ].join('\n\n')
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
