// @vitest-environment node
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { anApp } from '../testing/anApp.ts'
import { aSid, aToken, someEvents, theEnd } from '../testing/aVisit.ts'
import { begins, writes } from '../testing/writes.ts'

async function anAppWithAVisit() {
  const made = await anApp()
  await begins(made.app)
  return made
}

describe('POST /api/visits/:sid/events', () => {
  it('acknowledges what it keeps', async () => {
    const { app, store } = await anAppWithAVisit()
    const answer = await writes(app, 1, 'events', { body: { events: someEvents(1, 3) } })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({ acknowledged: [1, 2, 3], refused: [] })
    expect((await store.visitDetail(aSid(1)))?.events).toEqual(someEvents(1, 3))
  })

  it('acknowledges what it has again and keeps it once', async () => {
    const { app, store } = await anAppWithAVisit()
    await writes(app, 1, 'events', { body: { events: someEvents(1, 3) } })
    const again = await writes(app, 1, 'events', { body: { events: someEvents(1, 4) } })
    expect(again.json()).toEqual({ acknowledged: [1, 2, 3, 4], refused: [] })
    expect((await store.visitDetail(aSid(1)))?.events).toHaveLength(4)
  })

  it('judges each event alone and says which field of which is wrong', async () => {
    const { app, store } = await anAppWithAVisit()
    const [first, second, third] = someEvents(1, 3)
    const events = [
      first,
      { ...second, value: '1200 dollars' },
      { ...third, t: 1.5 },
      { ...second, type: 'typed' },
      { ...second, seq: 'two' },
      { ...second, seq: 20, d: { segment: 'form', amount: 5 } },
      { ...second, seq: 21, sid: aSid(2) },
      'nonsense',
      { ...second, seq: 22, page: 'a\u0000b' },
      theEnd(1, 30),
    ]
    const answer = await writes(app, 1, 'events', { body: { events } })
    expect(answer.json()).toEqual({
      acknowledged: [1, 30],
      refused: [
        { seq: 2, field: 'value', code: 'unrecognized-keys' },
        { seq: 3, field: 't', code: 'invalid-type' },
        { seq: 2, field: 'type', code: 'invalid-union' },
        { seq: null, field: 'seq', code: 'invalid-type' },
        { seq: 20, field: 'd.amount', code: 'unrecognized-keys' },
        { seq: 21, field: 'sid', code: 'other-visit' },
        { seq: null, field: '', code: 'invalid-type' },
        { seq: 22, field: 'page', code: 'invalid-format' },
      ],
    })
    expect((await store.visitDetail(aSid(1)))?.events).toHaveLength(2)
  })

  it('keeps events in any order of arrival and of runs it was not told of', async () => {
    const { app, store, summaries } = await anAppWithAVisit()
    const [first, second] = someEvents(1, 2)
    await writes(app, 1, 'events', { body: { events: [{ ...second, run: 'r9' }] } })
    await writes(app, 1, 'events', { body: { events: [first] } })
    await summaries.upToDate()
    const detail = await store.visitDetail(aSid(1))
    expect(detail?.events.map((event) => event.seq)).toEqual([1, 2])
    expect(detail?.visit.runs.map(({ run }) => run)).toEqual(['r1', 'r9'])
  })

  it('keeps the summary of the run with every batch', async () => {
    const { app, store, summaries } = await anAppWithAVisit()
    await writes(app, 1, 'events', { body: { events: someEvents(1, 10) } })
    await writes(app, 1, 'events', { body: { events: [theEnd(1, 20)] } })
    await summaries.upToDate()
    expect((await store.visitDetail(aSid(1)))?.visit.runs).toMatchObject([
      {
        run: 'r1',
        form: 'simplified@1',
        scenario: 'dana-whitfield',
        outcome: 'completed_unassisted',
        page: 'your-name',
        elapsedMs: 19_000,
        taskMs: 19_000,
        primaryMs: 19_000,
        screens: 1,
        answers: 1,
      },
    ])
  })

  it('reads a gzipped body', async () => {
    const { app } = await anAppWithAVisit()
    const answer = await writes(app, 1, 'events', {
      body: gzipSync(JSON.stringify({ events: someEvents(1, 20) })),
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    })
    expect(answer.json()).toMatchObject({ refused: [] })
    expect(answer.json<{ acknowledged: number[] }>().acknowledged).toHaveLength(20)
  })

  const json = { 'content-type': 'application/json' }
  const zipped = { ...json, 'content-encoding': 'gzip' }
  it.each([
    ['that is not JSON', { body: '{"events":', headers: json }, 400, 'body'],
    ['that is empty', { body: '', headers: json }, 400, 'body'],
    ['that is not gzip though it says so', { body: 'plain', headers: zipped }, 400, 'body'],
    ['with a key that could change prototypes', { body: '{"__proto__":{"a":1}}', headers: json }, 400, 'body'],
    ['in an unknown encoding', { body: 'x', headers: { ...json, 'content-encoding': 'br' } }, 415, 'content-encoding'],
    ['of another type', { body: 'x', headers: { 'content-type': 'text/html' } }, 415, 'content-type'],
    ['without events', { body: { events: [] } }, 400, 'events'],
    ['with more than 500 events', { body: { events: Array.from({ length: 501 }, () => 1) } }, 400, 'events'],
    ['with more than events', { body: { events: [1], name: 'Ann' } }, 400, 'name'],
    ['beyond 256 kB', { body: JSON.stringify({ events: ['x'.repeat(270_000)] }), headers: json }, 413, 'body'],
    ['beyond 1 MB unpacked', { body: gzipSync('"' + 'x'.repeat(2_000_000) + '"'), headers: zipped }, 413, 'body'],
  ])('refuses a body %s, and names the field', async (_, request, status, field) => {
    const { app } = await anAppWithAVisit()
    const answer = await writes(app, 1, 'events', request)
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ error: { field } })
    expect(answer.body).not.toContain('Ann')
  })

  it.each([
    ['no token', ''],
    ['the token of another visit', `Bearer ${aToken(2)}`],
    ['something that is no token', 'Bearer x'],
    ['another scheme', `Basic ${aToken(1)}`],
  ])('refuses %s', async (_, authorization) => {
    const { app, store } = await anAppWithAVisit()
    const answer = await writes(app, 1, 'events', { body: { events: someEvents() }, headers: { authorization } })
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ error: { code: 'no-write-token', field: 'authorization' } })
    expect((await store.visitDetail(aSid(1)))?.events).toEqual([])
  })

  it('refuses an address that names no visit', async () => {
    const { app } = await anAppWithAVisit()
    const answer = await app.inject({ method: 'POST', url: `/api/visits/${aSid(1)}%00/events`, body: {} })
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ error: { field: 'sid' } })
  })

  it('refuses a visit that was never begun', async () => {
    const { app } = await anAppWithAVisit()
    expect((await writes(app, 2, 'events', { body: { events: someEvents(2) } })).statusCode).toBe(401)
  })
})
