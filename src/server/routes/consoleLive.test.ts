// @vitest-environment node
import { expect, it } from 'vitest'
import { visitsChanged } from '../../study/api.ts'
import { anApp, passphrase } from '../testing/anApp.ts'
import { aSid, someEvents } from '../testing/aVisit.ts'
import { LiveStream } from '../testing/liveStream.ts'
import { begins, writes } from '../testing/writes.ts'

async function aWatchedApp() {
  const { app } = await anApp()
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { app, url }
}

it('tells whoever watches which visits to read again, and nothing about them', async () => {
  const { app, url } = await aWatchedApp()
  const live = await LiveStream.open(url, passphrase)
  await begins(app, 1)
  expect(await live.next()).toEqual({ sids: [aSid(1)] })
  await writes(app, 1, 'events', { body: { events: someEvents(1) } })
  expect(visitsChanged.parse(await live.next())).toEqual({ sids: [aSid(1)] })
  live.close()
})

it('is closed to whoever is not signed in, and ends when the server stops', async () => {
  const { app, url } = await aWatchedApp()
  expect((await fetch(`${url}/api/console/live`)).status).toBe(401)
  const live = await LiveStream.open(url, passphrase)
  await app.close()
  expect(await live.next()).toBeNull()
})
