import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { machine } from '../bench/machine.ts'
import { openBrowser } from '../bench/openBrowser.ts'
import { clockFaults } from './clockFaults.ts'
import { networkFaults } from './networkFaults.ts'
import { serverFaults } from './serverFaults.ts'
import { withSection } from './withSection.ts'

const faults = [...serverFaults, ...networkFaults, ...clockFaults]
const out = 'docs/faults.md'

/**
 * Runs the faults that are named, or all, and writes the figures of each into `docs/faults.md` as soon as it has them. Ends
 * with exit code 1 where a figure is not as it must be.
 */
const named = process.argv.slice(2)
const unknown = named.filter((name) => faults.every((fault) => fault.name !== name))
if (unknown.length > 0) {
  console.error(`No fault is called ${unknown.join(', ')}. There are: ${faults.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}
const browser = await openBrowser()
const version = browser.version()
await browser.close()
const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
const settings = await resolveConfig(out)

for (const { name, about, run } of faults.filter((fault) => named.length === 0 || named.includes(fault.name))) {
  const on = machine(version)
  const { table, isRight } = await run()
  console.log(`\n${name}\n${table}`)
  if (!isRight) process.exitCode = 1
  const when = `Run on ${new Date().toISOString().slice(0, 10)} at commit ${commit}. ${on.join('. ')}.`
  const page = existsSync(out) ? readFileSync(out, 'utf8') : ''
  const next = withSection(page, name, [about, when, table].join('\n\n'))
  writeFileSync(out, await format(next, { ...settings, parser: 'markdown' }))
}
// Connections that are kept alive would keep the kit alive.
process.exit()
