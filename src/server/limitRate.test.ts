// @vitest-environment node
import { expect, it } from 'vitest'
import { limitRate } from './limitRate.ts'
import { anApp } from './testing/anApp.ts'
import { someEvents } from './testing/aVisit.ts'
import { begins, writes } from './testing/writes.ts'

it('refuses what comes too often within a minute, for each study by itself', async () => {
  const { store, clock } = await anApp()
  const opens = (of: string) => limitRate(store, 'invitation', of, clock.now)
  for (let time = 1; time <= 120; time += 1) await opens('a')
  await expect(opens('a')).rejects.toMatchObject({ status: 429, code: 'too-often' })
  await expect(opens('b')).resolves.toBeUndefined()
  clock.now += 60_000
  await expect(opens('a')).resolves.toBeUndefined()
})

it('asks a device that posts without end to wait, and keeps nothing of what it then sends', async () => {
  const { app, store, clock } = await anApp()
  await begins(app)
  const visit = await store.visit('1'.padStart(32, '0'))
  if (!visit) throw new Error('no visit')
  await Promise.all(Array.from({ length: 600 }, () => store.keepEvents(visit, someEvents(1, 1), clock.now)))
  const post = () => writes(app, 1, 'events', { body: { events: someEvents(1, 1, 2) } })
  expect((await post()).statusCode).toBe(429)
  expect((await store.visitDetail(visit.sid))?.events).toHaveLength(1)
  clock.now += 60_000
  expect((await post()).statusCode).toBe(200)
})
