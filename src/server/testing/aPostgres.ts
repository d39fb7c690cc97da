import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** A PostgreSQL server of the test's own, with as many empty databases as it asks for. */
export interface TestPostgres {
  emptyDatabase: () => Promise<string>
  stop: () => Promise<void>
}

/** Whether `postgres` and `initdb` are on the path. */
export function postgresIsInstalled(): boolean {
  try {
    execFileSync('initdb', ['--version'], { stdio: 'ignore' })
    execFileSync('postgres', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Starts a server on a free port and a fresh folder. */
export async function startPostgres(): Promise<TestPostgres> {
  const dir = mkdtempSync(join(tmpdir(), 'timetax-postgres-'))
  const user = unprivileged()
  if (user) chownSync(dir, user.uid, user.gid)
  execFileSync('initdb', ['-D', join(dir, 'data'), '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    stdio: 'ignore',
    cwd: dir,
    ...user,
  })
  const port = await freePort()
  const options = ['-D', join(dir, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', dir, '-F']
  const server = spawn('postgres', options, { stdio: 'ignore', cwd: dir, ...user })
  const exited = new Promise((resolve) => server.once('exit', resolve))

  const address = (database: string) => `postgres://test@127.0.0.1:${port}/${database}`
  await untilItAnswers(address('postgres'))

  let databases = 0
  return {
    emptyDatabase: async () => {
      databases += 1
      await query(address('postgres'), `create database test${databases}`)
      return address(`test${databases}`)
    },
    stop: async () => {
      server.kill('SIGINT')
      await exited
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root; in a container tests often are, so the server gets the user `nobody`. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        resolve(port)
      })
    })
  })
}

async function untilItAnswers(address: string): Promise<void> {
  const deadline = Date.now() + 20_000
  for (;;) {
    try {
      await query(address, 'select 1')
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await wait(50)
    }
  }
}

async function query(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
