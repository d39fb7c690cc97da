import { Kysely, sql, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Bindings } from './bindings.ts'
import { sqlStore } from './sql.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Type 20 is `bigint`, which `pg` hands over as a string; ours are milliseconds and counts, far below 2^53. */
const bigintType = 20
const oldestVersion = 15

/** Opens a PostgreSQL database (15 or newer) by its address. Nothing is connected until the first query. */
export function openPostgres(databaseUrl: string): Store {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === bigintType ? Number : pg.types.getTypeParser(type, format as 'text'),
    },
  })
  // Without a listener, a server that ends an idle connection would end this process; the next query gets a fresh one.
  pool.on('error', () => undefined)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new Bindings()] })
  return sqlStore(db, {
    eventRows: (json) => sql`
      select * from json_to_recordset(${json}::json)
        as row(study_id text, sid text, seq bigint, t bigint, type text, body text)`,
    summariesACommit: 1,
    commitsAtOnce: 4,
    afterDeletion: () => Promise.resolve(),
    check: () => checkVersion(pool),
  })
}

/** Rejects if the server is older than the oldest one that tests run on. */
async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  const major = Math.floor(Number(rows[0]?.version) / 10_000)
  if (!(major >= oldestVersion)) throw new Error(`PostgreSQL ${major}; ${oldestVersion} or newer is needed`)
}
