import Database from 'libsql'
import pg from 'pg'
import { dataFile } from '../../../src/server/store/sqlite.ts'
import { aSid, someEvents } from '../../../src/server/testing/aVisit.ts'
import { startServer } from '../../support/server.ts'
import type { Measure } from '../measure.ts'
import { median } from '../quantile.ts'
import { begins, sends } from '../../faults/devices.ts'
import { asks, signIn } from './console.ts'
import type { Place } from './place.ts'

const times = 15
const bars = { 1_000: 100, 100_000: 1_000 } as const

const questions = [
  '/api/console/visits',
  '/api/console/visits?page=2',
  '/api/console/visits?form=simplified&outcome=unfinished',
  '/api/console/visits?lang=en&scenario=dana-whitfield',
  '/api/console/studies',
  '/api/console/studies/demo/board',
]

/** How long the console's slowest question takes over so many runs. */
export async function dashboard(place: Place): Promise<Measure[]> {
  const server = await startServer(place)
  try {
    await begins(server.url, 1)
    await sends(server.url, 1, someEvents(1, 40))
    const cookie = await signIn(server.url, server.passphrase)
    await asks(server.url, cookie, '/api/console/visits')
    const measures: Measure[] = []
    let from = 2
    for (const [runs, bar] of Object.entries(bars)) {
      await copyVisits(place, from, Number(runs))
      from = Number(runs) + 1
      let slowest = { ms: 0, question: '' }
      for (const question of questions) {
        const taken: number[] = []
        for (let time = 0; time < times; time += 1) taken.push(await asks(server.url, cookie, question))
        if (median(taken) > slowest.ms) slowest = { ms: median(taken), question }
      }
      measures.push({
        what: `Console over ${Number(runs).toLocaleString('en-US')} runs, slowest of ${questions.length} questions (${place.name}; ${slowest.question})`,
        value: slowest.ms,
        unit: 'ms',
        bar,
      })
    }
    return measures
  } finally {
    await server.stop()
  }
}

/** Copies the first visit and its run under the ids `from` to `to`, a minute apart. */
async function copyVisits({ databaseUrl, dataDir }: Place, from: number, to: number): Promise<void> {
  const numbers =
    databaseUrl === ''
      ? `(with recursive n(n) as (values (${from}) union all select n + 1 from n where n < ${to}) select n from n)`
      : `generate_series(${from}, ${to})`
  const sid = databaseUrl === '' ? `printf('%032x', n)` : `lpad(to_hex(n), 32, '0')`
  const visit =
    'token_hash, lang, device, status, simulated, last_seen_at, events, plan, summary_due, posts, posts_since'
  const run = 'run, form, scenario, outcome'
  const statements = [
    `insert into visits (study_id, sid, started_at, ${visit})
     select study_id, ${sid}, started_at + cast(n as bigint) * 60000, ${visit} from visits, ${numbers} as n(n) where sid = '${aSid(1)}'`,
    `insert into runs (study_id, sid, ${run}, summary)
     select study_id, ${sid}, ${run}, replace(summary, '${aSid(1)}', ${sid}) from runs, ${numbers} as n(n) where sid = '${aSid(1)}'`,
  ]
  if (databaseUrl === '') {
    const database = new Database(dataFile(dataDir), { timeout: 5_000 })
    // SQLite gives a table of a query a name, and no names to its columns.
    for (const statement of statements) database.exec(statement.replaceAll('as n(n)', 'as n'))
    database.close()
    return
  }
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
