import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { machine } from '../machine.ts'
import { keepsBar, type Measure } from '../measure.ts'
import { report } from '../report.ts'
import { board } from './board.ts'
import { dashboard } from './dashboard.ts'
import { ingest } from './ingest.ts'
import { million } from './million.ts'
import { type Place, postgresPlace, sqlitePlace } from './place.ts'

const out = 'docs/bench-server.md'
const benches: Record<string, (place: Place) => Promise<Measure[]>> = { ingest, dashboard, board, million }

/**
 * Measures the built server on both databases and writes `docs/bench-server.md`; with names, some of it, and writes
 * nothing. A bar missed ends with exit code 1 under `--strict`.
 */
const asked = process.argv.slice(2).filter((argument) => argument in benches)
const on = machine()
const measures: Measure[] = []
for (const makePlace of [sqlitePlace, postgresPlace]) {
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const place = await makePlace()
    try {
      const taken = await bench(place)
      measures.push(...taken)
      console.log(report(taken))
    } finally {
      await place.remove()
    }
  }
}

if (asked.length === 0) {
  const settings = await resolveConfig(out)
  writeFileSync(out, await format(page(), { ...settings, parser: 'markdown' }))
  console.log(`\nWritten to ${out}.`)
}
const missed = measures.filter((measure) => keepsBar(measure) === false)
for (const { what } of missed) console.log(`Misses its bar: ${what}`)
process.exitCode = missed.length > 0 && process.argv.includes('--strict') ? 1 : 0

function page(): string {
  return `# Bench of the server

Written by \`npm run bench -- server\` on ${new Date().toISOString().slice(0, 10)}.

${on.map((line) => `- ${line}`).join('\n')}

${report(measures)}

Rates and times hold for this machine at this load, where the devices and the server share the processors; ratios compare
two things of the same run.

- **Acknowledged** means that the events are on the disk. Batches travel gzipped over HTTP and are read, checked event by
  event and kept once; those that wait at the same time share a commit. **The bare driver** inserts as many rows in a
  transaction each, in turns with it, and does nothing else. Both databases flush every commit to the disk.
- **Participants** send a batch of twenty events a second each, ten times as often as a device does.
- **Board**: a moderator's live board beside 200 participants who turn a page every five seconds, read as a browser reads it.
- **Memory** is the resident size of the server's process.
`
}
