// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { expect, it, onTestFinished } from 'vitest'
import { lockDataFolder } from './store/lock.ts'
import { openStore } from './store/openStore.ts'
import { aDataDir } from './testing/aDataDir.ts'
import { aServer } from './testing/aServer.ts'
import { aBeginning, aSid, aToken, someEvents } from './testing/aVisit.ts'

const mount = (...args: string[]) => spawnSync('mount', args).status === 0
const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && triesMounting()

/** A container may keep even root from mounting. */
function triesMounting(): boolean {
  return spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0
}

/** A disk of so many kilobytes that is gone when the test is over. */
function aDisk(kilobytes: number): string {
  const dir = aDataDir()
  if (!mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', dir)) throw new Error('no disk')
  onTestFinished(() => {
    spawnSync('umount', ['-l', dir])
  })
  return dir
}

it.skipIf(!mayMount)(
  'acknowledges nothing that a full disk has no room for, and goes on once there is room',
  async () => {
    const dataDir = aDisk(1_500)
    const server = aServer({ PORT: '0', DATA_DIR: dataDir })
    const url = await server.listening
    const post = (path: string, body: unknown) =>
      fetch(`${url}/api/visits${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${aToken(1)}` },
        body: JSON.stringify(body),
      })
    expect((await post('', aBeginning(1))).status).toBe(200)

    let seq = 1
    const sends = () => post(`/${aSid(1)}/events`, { events: someEvents(1, 100, seq) })
    let answer = await sends()
    for (; answer.status === 200 && seq < 50_000; answer = await sends()) seq += 100
    expect(answer.status).toBe(507)
    expect(await answer.json()).toMatchObject({ error: { code: 'disk-full' } })
    expect((await fetch(`${url}/healthz`)).status).toBe(200)

    expect(mount('-o', 'remount,size=20000k', dataDir)).toBe(true)
    expect((await sends()).status).toBe(200)
    server.signal('SIGTERM')
    expect(await server.ended).toBe(0)
    const store = await openStore({ databaseUrl: null, dataDir })
    onTestFinished(() => store.close())
    expect((await store.visitDetail(aSid(1)))?.events).toHaveLength(seq + 99)
  },
)

it.skipIf(!mayMount)('doesn’t start on a disk that can’t be written, and says why', async () => {
  const [writable, dataDir] = [aDataDir(), aDataDir()]
  await (await openStore({ databaseUrl: null, dataDir: writable })).close()
  lockDataFolder(writable)()
  onTestFinished(() => void spawnSync('umount', ['-l', dataDir]))
  expect(mount('--bind', writable, dataDir) && mount('-o', 'remount,bind,ro', dataDir)).toBe(true)
  const server = aServer({ PORT: '0', DATA_DIR: dataDir })
  expect(await server.ended).toBe(1)
  expect(server.said()).toBe(`The data in ${dataDir} can't be opened (EROFS): set DATA_DIR to a folder of yours.\n`)
})
