// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { anApp } from '../testing/anApp.ts'
import { aSid, aToken } from '../testing/aVisit.ts'
import { begins, writes } from '../testing/writes.ts'

const ease = { run: 'r1', instrument: 'seq', item: 'ease', value: '6' }

describe('POST /api/visits/:sid/replies', () => {
  it('keeps replies apart from events, the later in place of the earlier', async () => {
    const { app, store } = await anApp()
    await begins(app)
    await writes(app, 1, 'replies', { body: { replies: [ease] } })
    const answer = await writes(app, 1, 'replies', { body: { replies: [{ ...ease, value: '2' }] } })
    expect(answer.statusCode).toBe(200)
    expect(await store.visitDetail(aSid(1))).toMatchObject({ events: [], replies: [{ ...ease, value: '2' }] })
  })

  it('refuses replies that are not of an instrument, and keeps none of them', async () => {
    const { app, store } = await anApp()
    await begins(app)
    const answer = await writes(app, 1, 'replies', { body: { replies: [ease, { ...ease, instrument: 'diary' }] } })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ error: { field: 'replies.1.instrument' } })
    expect((await store.visitDetail(aSid(1)))?.replies).toEqual([])
  })

  it('refuses the token of another visit', async () => {
    const { app } = await anApp()
    await begins(app)
    const headers = { authorization: `Bearer ${aToken(2)}` }
    const answer = await writes(app, 1, 'replies', { body: { replies: [ease] }, headers })
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ error: { field: 'authorization' } })
  })
})
