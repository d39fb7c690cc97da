// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { anApp } from '../testing/anApp.ts'
import { aSid, aToken, someEvents } from '../testing/aVisit.ts'
import { begins, writes } from '../testing/writes.ts'

describe('POST /api/visits/:sid/withdraw', () => {
  it('deletes the visit and leaves one in the count of withdrawn', async () => {
    const { app, store } = await anApp()
    await begins(app)
    await writes(app, 1, 'events', { body: { events: someEvents() } })
    const answer = await writes(app, 1, 'withdraw')
    expect(answer.statusCode).toBe(200)
    expect(await store.visitDetail(aSid(1))).toBeNull()
    expect((await store.studies())[0]).toMatchObject({ visits: 0, withdrawn: 1 })
  })

  it('is harmless a second time, and late events of the visit are refused', async () => {
    const { app, store } = await anApp()
    await begins(app)
    await writes(app, 1, 'withdraw')
    expect((await writes(app, 1, 'withdraw')).statusCode).toBe(200)
    expect((await writes(app, 1, 'events', { body: { events: someEvents() } })).statusCode).toBe(401)
    expect((await store.studies())[0]?.withdrawn).toBe(1)
  })

  it.each([`Bearer ${aToken(2)}`, ''])('refuses %j and deletes nothing', async (authorization) => {
    const { app, store } = await anApp()
    await begins(app)
    const answer = await writes(app, 1, 'withdraw', { headers: { authorization } })
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ error: { field: 'authorization' } })
    expect(await store.visit(aSid(1))).not.toBeNull()
  })
})
