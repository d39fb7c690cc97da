import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

/** A server in a process of its own. */
export interface ServerProcess {
  /** Everything it has said so far, on both streams. */
  said: () => string
  /** Where it listens, such as `http://localhost:3000`; rejects if it ends before it does. */
  listening: Promise<string>
  /** Exit code, or the signal it died of. */
  ended: Promise<number | NodeJS.Signals | null>
  signal: (signal: NodeJS.Signals) => void
}

/** Starts the server as `npm start` does, with these variables; it is killed when the test is over. */
export function aServer(env: Record<string, string>): ServerProcess {
  const { PORT: _port, HOST: _host, DATA_DIR: _data, DATABASE_URL: _database, ...inherited } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', main], { env: { ...inherited, HOST: '127.0.0.1', ...env } })
  let said = ''
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(code ?? signal)
    })
  })
  const listening = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = /On this computer\s+(\S+)[^]*Press Ctrl-C/.exec(said)?.[1]
      if (address !== undefined) resolve(address.replace('localhost', '127.0.0.1'))
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(() => {
      reject(new Error(`The server ended: ${said}`))
    })
  })
  // Tests of servers that never listen don't await this.
  listening.catch(() => undefined)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return {
    said: () => said,
    listening,
    ended,
    signal: (signal) => {
      child.kill(signal)
    },
  }
}
