// @vitest-environment node
import type { FastifyInstance, InjectOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import { batchReceipt } from '../../study/api.ts'
import { inbox, moderation } from '../../study/moderationApi.ts'
import { anApp } from '../testing/anApp.ts'
import { aSid, aToken, someEvents } from '../testing/aVisit.ts'
import { opens } from '../testing/opens.ts'
import { begins, writes } from '../testing/writes.ts'

type Asks = Awaited<ReturnType<typeof opens>>

const pause = { type: 'pause', reason: 'question' }
const visit = (what: string, n = 1) => `/api/console/visits/${aSid(n)}/${what}`
const gives = (asks: Asks, id: number, command: object, note?: string) =>
  asks({ method: 'POST', url: visit('commands'), body: { id: aSid(id), command, note } })

async function fetches(app: FastifyInstance, { n = 1, token = 1, after = 0 } = {}) {
  const url = `/api/visits/${aSid(n)}/inbox?after=${after}`
  return app.inject({ url, headers: { authorization: `Bearer ${aToken(token)}` } })
}

async function aModeratedApp() {
  const made = await anApp()
  await begins(made.app, 1)
  return { ...made, ana: await opens(made.app, 'Ana', 'moderator'), ben: await opens(made.app, 'Ben', 'moderator') }
}

describe('a command', () => {
  it('reaches the device of its visit, is settled by it, and every moderator sees the same', async () => {
    const { app, ana, ben, clock } = await aModeratedApp()
    expect((await gives(ana, 1, pause, 'asked for a break')).json()).toEqual({ n: 1 })
    expect((await gives(ben, 2, pause)).json()).toEqual({ n: 2 })
    clock.now += 2_000
    const { commands } = inbox.parse((await fetches(app)).json())
    expect(commands).toEqual([
      { n: 1, command: pause },
      { n: 2, command: pause },
    ])
    await writes(app, 1, 'settled', {
      body: { settled: [1, 2].map((n) => ({ n, done: true })) },
    })
    const seen = moderation.parse((await ana({ url: visit('moderation') })).json())
    expect(seen.commands).toMatchObject([
      { by: 'Ana', note: 'asked for a break', done: true, handedAt: clock.now },
      { by: 'Ben', note: null, done: true },
    ])
    expect((await ben({ url: visit('moderation') })).json()).toEqual(seen)
    expect(inbox.parse((await fetches(app)).json()).commands).toEqual([])
  })

  it('is told to the device with the next events it sends', async () => {
    const { app, ana } = await aModeratedApp()
    const sends = async (seq: number) =>
      batchReceipt.parse((await writes(app, 1, 'events', { body: { events: someEvents(1, 1, seq) } })).json())
    expect((await sends(1)).news).toBeUndefined()
    await gives(ana, 1, pause)
    expect((await sends(2)).news).toBe(true)
  })

  it('is handed to no other device', async () => {
    const { app, ana } = await aModeratedApp()
    await begins(app, 2)
    await gives(ana, 1, pause)
    expect((await fetches(app, { n: 1, token: 2 })).statusCode).toBe(401)
    expect((await fetches(app, { n: 2, token: 2 })).json()).toEqual({ commands: [], messages: [] })
  })

  it('is refused where it is none, or for a visit that is gone', async () => {
    const { ana } = await aModeratedApp()
    expect((await gives(ana, 1, { type: 'erase' })).statusCode).toBe(400)
    const gone = await ana({ method: 'POST', url: visit('commands', 9), body: { id: aSid(1), command: pause } })
    expect(gone.statusCode).toBe(404)
  })

  it('has a limit, as many as hands could press', async () => {
    const { ana } = await aModeratedApp()
    const answers = []
    for (let n = 1; n <= 61; n += 1) answers.push((await gives(ana, n, pause)).statusCode)
    expect(answers.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 200))
    expect(answers.at(-1)).toBe(429)
  })
})

describe('an observer', () => {
  it.each<InjectOptions>([
    { method: 'POST', url: visit('commands'), body: { id: aSid(1), command: pause } },
    { method: 'POST', url: visit('messages'), body: { id: aSid(1), text: 'Hello', lang: 'en' } },
    { method: 'POST', url: visit('annotations'), body: { id: aSid(1), run: 'r1', fromMs: 0, toMs: 1, why: 'Lunch' } },
    { method: 'POST', url: visit('remove'), body: { as: 'deleted' } },
    { url: visit('moderation') },
  ])('may not $method $url', async (request) => {
    const { app, store } = await aModeratedApp()
    const olga = await opens(app, 'Olga', 'observer')
    expect((await olga(request)).statusCode).toBe(403)
    expect((await app.inject(request)).statusCode).toBe(401)
    expect(await store.visit(aSid(1))).not.toBeNull()
  })
})

describe('the help chat', () => {
  it('goes both ways, and stays out of the log', async () => {
    const { app, ana, store } = await aModeratedApp()
    await writes(app, 1, 'messages', { body: { id: aSid(1), text: '¿Qué fecha?', lang: 'es' } })
    await ana({ method: 'POST', url: visit('messages'), body: { id: aSid(2), text: 'La de hoy', lang: 'es' } })
    const { messages } = inbox.parse((await fetches(app, { after: 1 })).json())
    expect(messages).toMatchObject([{ n: 2, from: 'moderator', text: 'La de hoy' }])
    const seen = moderation.parse((await ana({ url: visit('moderation') })).json())
    expect(seen.messages.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'participant: ¿Qué fecha?',
      'moderator: La de hoy',
    ])
    expect((await store.visitDetail(aSid(1)))?.events).toEqual([])
  })

  it('takes no message with the token of another visit', async () => {
    const { app, store } = await aModeratedApp()
    const headers = { authorization: `Bearer ${aToken(2)}` }
    const answer = await writes(app, 1, 'messages', { body: { id: aSid(1), text: 'Hi', lang: 'en' }, headers })
    expect(answer.statusCode).toBe(401)
    expect(await store.messages({ study: 'demo', sid: aSid(1) })).toEqual([])
  })
})

describe('removing a visit', () => {
  it('takes everything of it, and the device can write no more', async () => {
    const { app, ana, store } = await aModeratedApp()
    await gives(ana, 1, pause)
    expect((await ana({ method: 'POST', url: visit('remove'), body: { as: 'withdrawn' } })).statusCode).toBe(200)
    expect(await store.visit(aSid(1))).toBeNull()
    expect((await store.studies())[0]?.withdrawn).toBe(1)
    expect((await writes(app, 1, 'events', { body: { events: someEvents(1) } })).statusCode).toBe(401)
  })
})
