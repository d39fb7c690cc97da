import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import pg from 'pg'
import { StartError } from '../startError.ts'

/** Writes the whole database to `file` with `pg_dump`, as of one moment, also while servers write to it. */
export async function backUpPostgres(databaseUrl: string, file: string): Promise<void> {
  await run('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', '--file', file], databaseUrl)
}

/**
 * Puts a back-up in the place of what the database holds, with `pg_restore`, in one transaction. Throws `StartError` if
 * there is data and `replace` isn't said, or if it can't be done; then nothing has changed.
 */
export async function restorePostgres(
  databaseUrl: string,
  file: string,
  { replace }: { replace: boolean },
): Promise<void> {
  if (!existsSync(file)) throw new StartError(`There is no file ${file}.`)
  if (!replace && (await hasData(databaseUrl))) {
    throw new StartError('There is data in the database already. To put the back-up in its place, add --replace.')
  }
  const args = ['--single-transaction', '--exit-on-error', '--clean', '--if-exists', '--no-owner', '--no-privileges']
  const { database = '' } = new pg.Client({ connectionString: databaseUrl })
  await run('pg_restore', [...args, '--dbname', database, file], databaseUrl)
}

async function hasData(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ visits: string | null }>(`select to_regclass('visits') as visits`)
    return (rows[0]?.visits ?? null) !== null
  } finally {
    await client.end()
  }
}

/** The address goes by the environment: an argument can be read by everybody on the machine, and it holds a password. */
async function run(program: string, args: string[], databaseUrl: string): Promise<void> {
  const { host, port, user, password, database } = new pg.Client({ connectionString: databaseUrl })
  const sslMode = new URL(databaseUrl).searchParams.get('sslmode')
  const env = {
    ...process.env,
    PGHOST: host,
    PGPORT: String(port),
    PGDATABASE: database,
    ...(user ? { PGUSER: user } : {}),
    ...(typeof password === 'string' ? { PGPASSWORD: password } : {}),
    ...(sslMode === null ? {} : { PGSSLMODE: sslMode }),
  }
  const said = await new Promise<string | null>((resolve) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
    child.once('error', () => {
      resolve(`${program} isn't installed; it comes with PostgreSQL's client programs`)
    })
    child.once('close', (code) => {
      resolve(code === 0 ? null : errors.trim())
    })
  })
  if (said !== null) throw new StartError(`It was not done: ${said}`)
}
