// @vitest-environment node
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { BatchReceipt } from '../study/api.ts'
import { openStore } from './store/openStore.ts'
import { aDataDir } from './testing/aDataDir.ts'
import { aServer } from './testing/aServer.ts'
import { aBeginning, aSid, aToken, someEvents } from './testing/aVisit.ts'

async function post<T>(url: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
  const answer = await fetch(url, init)
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as T
}

async function aBusyPort(): Promise<number> {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    other.close()
  })
  return (other.address() as AddressInfo).port
}

describe('the server as a process', () => {
  it('says where it is, shows the passphrase on the first start only, and stops on Ctrl-C without an error', async () => {
    const DATA_DIR = aDataDir()
    const first = aServer({ PORT: '0', DATA_DIR })
    const address = await first.listening
    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ ok: true })
    expect(first.said()).toContain('/v/demo')
    expect(first.said()).toContain('/console')
    expect(first.said()).toContain(join(DATA_DIR, 'timetax.db'))
    const passphrase = /^ {4}((?:[a-z]{4}-){4}[a-z]{4})$/m.exec(first.said())?.[1]
    await expect(post(`${address}/api/sign-in`, { passphrase })).resolves.toMatchObject({ role: 'owner' })
    first.signal('SIGINT')
    expect(await first.ended).toBe(0)

    const second = aServer({ PORT: '0', DATA_DIR })
    await post(`${await second.listening}/api/sign-in`, { passphrase })
    expect(second.said()).not.toContain('passphrase')
    second.signal('SIGTERM')
    expect(await second.ended).toBe(0)
  })

  it('shows a QR code and an address for phones when it listens to the network', async () => {
    const server = aServer({ PORT: '0', HOST: '0.0.0.0', DATA_DIR: aDataDir() })
    await server.listening
    const hasNetwork = server.said().includes('On the network')
    expect(server.said().includes('▄')).toBe(hasNetwork)
  })

  it('logs ids and durations when asked to, and never a body, a token or an address', async () => {
    const server = aServer({ PORT: '0', DATA_DIR: aDataDir(), LOG: 'requests' })
    const address = await server.listening
    await post(`${address}/api/visits`, aBeginning(1))
    const authorization = `Bearer ${aToken(1)}`
    await post(`${address}/api/visits/${aSid(1)}/events`, { events: someEvents() }, { authorization })
    await expect(post(`${address}/api/sign-in`, { passphrase: 'secret-words' })).rejects.toThrow()
    server.signal('SIGINT')
    await server.ended

    const log = server
      .said()
      .split('\n')
      .filter((line) => line.includes('"route"'))
    expect(log).toHaveLength(3)
    expect(JSON.parse(log[1] ?? '')).toMatchObject({
      reqId: expect.any(String) as string,
      method: 'POST',
      route: '/api/visits/:sid/events',
      status: 200,
      ms: expect.any(Number) as number,
    })
    for (const secret of [aToken(1), 'secret-words', 'dana-whitfield', 'first-name', '127.0.0.1']) {
      expect(log.join()).not.toContain(secret)
    }
  })

  it('refuses a second start on the same data', async () => {
    const DATA_DIR = aDataDir()
    await aServer({ PORT: '0', DATA_DIR }).listening
    const second = aServer({ PORT: '0', DATA_DIR })
    expect(await second.ended).toBe(1)
    expect(second.said()).toMatch(/^Another timetax server is using the data in \S+\. Stop that one first.*\n$/)
  })

  it('steps over a port that is taken, and says so', async () => {
    const busy = await aBusyPort()
    const server = aServer({ PORT: String(busy), DATA_DIR: aDataDir() })
    const port = Number(new URL(await server.listening).port)
    expect(port).toBeGreaterThan(busy)
    expect(server.said()).toContain(`Port ${busy} is taken, so timetax uses ${port}.`)
  })

  it.each([
    [{ PORT: 'eighty' }, /^PORT must be .*\n$/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must begin with postgres:\/\/ .*\n$/],
    [{ DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/t' }, /^The database of DATABASE_URL can't be used .*\n$/],
    [{ DATA_DIR: '/dev/null/x' }, /^The folder \/dev\/null\/x can't be written.*\n$/],
    [{ HOST: '203.0.113.7' }, /^This computer has no address 203\.0\.113\.7.*\n$/],
  ])('stops with one sentence for %o', async (env, sentence) => {
    const server = aServer({ PORT: '0', DATA_DIR: aDataDir(), ...env })
    expect(await server.ended).toBe(1)
    expect(server.said()).toMatch(sentence)
    expect(server.said()).not.toContain('hunter2')
  })

  it('loses nothing it has acknowledged when it is killed, and starts again on the same data', async () => {
    const DATA_DIR = aDataDir()
    const server = aServer({ PORT: '0', DATA_DIR })
    const address = await server.listening
    await post(`${address}/api/visits`, aBeginning(1))

    const acknowledged: number[] = []
    const authorization = `Bearer ${aToken(1)}`
    const sendOn = async () => {
      for (let seq = 1; ; seq += 20) {
        const events = someEvents(1, 20, seq)
        const receipt = await post<BatchReceipt>(
          `${address}/api/visits/${aSid(1)}/events`,
          { events },
          { authorization },
        )
        acknowledged.push(...receipt.acknowledged)
        if (acknowledged.length === 200) server.signal('SIGKILL')
      }
    }
    await expect(sendOn()).rejects.toThrow()
    expect(await server.ended).toBe('SIGKILL')

    const again = aServer({ PORT: '0', DATA_DIR })
    await again.listening
    const store = await openStore({ databaseUrl: null, dataDir: DATA_DIR })
    onTestFinished(() => store.close())
    const detail = await store.visitDetail(aSid(1))
    const kept = new Set(detail?.events.map((event) => event.seq))
    expect(acknowledged.length).toBeGreaterThanOrEqual(200)
    expect(acknowledged.filter((seq) => !kept.has(seq))).toEqual([])
    expect(detail?.events).toHaveLength(kept.size)
  })
})
