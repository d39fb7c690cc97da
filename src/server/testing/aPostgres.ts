import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findPostgres } from '../../commands/setUp/findPostgres.mjs'
import { randomHex } from '../secrets.ts'

/** A PostgreSQL server with as many empty databases as a test asks for; `stop` leaves none of them. */
export interface TestPostgres {
  emptyDatabase: () => Promise<string>
  stop: () => Promise<void>
}

/** Whether there is a PostgreSQL to test on. */
export function hasPostgres(): boolean {
  return Boolean(process.env.DATABASE_URL) || findPostgres() !== null
}

/** Databases on the server of `DATABASE_URL`, else on one of the test's own. */
export function aPostgres(): Promise<TestPostgres> {
  return process.env.DATABASE_URL ? Promise.resolve(onServer(process.env.DATABASE_URL)) : startPostgres()
}

function onServer(databaseUrl: string): TestPostgres {
  const made: string[] = []
  const address = (database: string) => {
    const url = new URL(databaseUrl)
    url.pathname = `/${database}`
    return url.href
  }
  return {
    emptyDatabase: async () => {
      const name = `timetax_test_${randomHex(8)}`
      await query(databaseUrl, `create database ${name}`)
      made.push(name)
      return address(name)
    },
    stop: async () => {
      for (const name of made) await query(databaseUrl, `drop database if exists ${name} with (force)`)
    },
  }
}

/** Starts a server on a free port and a fresh folder. With `fsync` its commits reach the disk, as a real one's do. */
export async function startPostgres({ fsync = false } = {}): Promise<TestPostgres> {
  const programs = findPostgres()
  if (programs === null) throw new Error('There is no PostgreSQL.')
  const dir = mkdtempSync(join(tmpdir(), 'timetax-postgres-'))
  const user = unprivileged()
  if (user) chownSync(dir, user.uid, user.gid)
  const initdb = ['-D', join(dir, 'data'), '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  execFileSync(join(programs, 'initdb'), initdb, { stdio: 'ignore', cwd: dir, ...user })
  const port = await freePort()
  const options = ['-D', join(dir, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', dir, ...(fsync ? [] : ['-F'])]
  const server = spawn(join(programs, 'postgres'), options, { stdio: 'ignore', cwd: dir, ...user })
  const exited = new Promise((resolve) => server.once('exit', resolve))

  const address = (database: string) => `postgres://test@127.0.0.1:${port}/${database}`
  await untilItAnswers(address('postgres'))

  return {
    emptyDatabase: () => onServer(address('postgres')).emptyDatabase(),
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
