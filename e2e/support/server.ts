import { test as base } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './freePort.ts'

/** A server of the built product on data of its own. */
export interface Server {
  url: string
  dataDir: string
  passphrase: string
  pid: number
  /** Everything it has printed so far. */
  log: () => string
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** Starts the built server, of this build or of another folder's, and waits until it says that it is running. */
export async function startServer({
  dataDir = mkdtempSync(join(tmpdir(), 'timetax-e2e-')),
  databaseUrl = '',
  root = process.env.E2E_ROOT ?? '.',
  port = 0,
} = {}): Promise<Server> {
  port ||= await freePort()
  let printed = ''
  const child: ChildProcess = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '0.0.0.0',
      DATA_DIR: dataDir,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
    },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('Ctrl-C')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)))
  })
  return {
    url: `http://localhost:${port}`,
    dataDir,
    passphrase: /^ {4}([a-z]+(?:-[a-z]+)+)$/m.exec(printed)?.[1] ?? '',
    pid: child.pid ?? 0,
    log: () => printed,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
    },
  }
}

/** Tests that share one server a worker. */
export const test = base.extend<object, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
      rmSync(server.dataDir, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})
export { expect } from '@playwright/test'
