import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../../dist/server/main.js', import.meta.url))
const source = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
const megabyte = 1024

/** A server in a process of its own, on data of its own. */
export interface OwnServer {
  url: string
  passphrase: string
  /** Megabytes of memory it holds; null where the system doesn't say. */
  memory: () => number | null
  stop: () => Promise<void>
}

/** Starts a server for a rehearsal alone: the built one, where there is one. */
export async function ownServer(databaseUrl = ''): Promise<OwnServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'timetax-rehearsal-'))
  const main = existsSync(built) ? [built] : ['--import', 'tsx', source]
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
  const child = spawn(process.execPath, main, { env })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (said.includes('Press Ctrl-C')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
  return {
    url: (/On this computer\s+(\S+)/.exec(said)?.[1] ?? '').replace('localhost', '127.0.0.1'),
    passphrase: /^ {4}([a-z]+(?:-[a-z]+)+)$/m.exec(said)?.[1] ?? '',
    memory: () => residentMemory(child.pid),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function residentMemory(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / megabyte
  } catch {
    return null
  }
}
