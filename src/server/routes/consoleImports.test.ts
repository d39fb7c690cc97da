// @vitest-environment node
import type { FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import { invitationMade } from '../../study/api.ts'
import { anApp } from '../testing/anApp.ts'
import { aSid, someEvents, theEnd } from '../testing/aVisit.ts'
import { signsIn } from '../testing/signsIn.ts'
import { begins, writes } from '../testing/writes.ts'

const path = (n: number) => `/api/console/visits/${aSid(n)}/import`
const imports = (events: readonly unknown[], n = 1) => ({ method: 'POST' as const, url: path(n), body: { events } })

/** What asks as somebody invited with a role. */
async function asks(app: FastifyInstance, role: string) {
  const owner = await signsIn(app)
  const made = await owner({ method: 'POST', url: '/api/console/invitations', body: { name: 'Ana', role } })
  const opened = await app.inject({ url: invitationMade.parse(made.json()).path })
  const cookies = Object.fromEntries(opened.cookies.map(({ name, value }) => [name, value]))
  return (request: object) => app.inject({ ...request, cookies })
}

describe('POST /api/console/visits/:sid/import', () => {
  it('adds what the log lacks, leaves what it has, and says who brought it', async () => {
    const { app, store, summaries, clock } = await anApp()
    await begins(app)
    await writes(app, 1, 'events', { body: { events: someEvents(1, 3) } })
    const owner = await signsIn(app)
    const [first, ...rest] = someEvents(1, 6)
    const answer = await owner(imports([{ ...first, t: 5 }, ...rest, theEnd(1, 7)]))
    expect(answer.json()).toEqual({ added: 4, known: 3, differing: 1, refused: [] })
    await summaries.upToDate()
    const detail = await store.visitDetail(aSid(1))
    expect(detail?.events).toEqual([...someEvents(1, 6), theEnd(1, 7)])
    expect(detail?.visit.runs).toMatchObject([{ outcome: 'completed_unassisted' }])
    expect(detail?.imports).toEqual([{ by: 'Owner', at: clock.now, events: 4 }])
  })

  it('may be done twice: the second time changes nothing', async () => {
    const { app, store } = await anApp()
    await begins(app)
    const owner = await signsIn(app)
    await owner(imports(someEvents(1, 5)))
    const before = await store.visitDetail(aSid(1))
    expect((await owner(imports(someEvents(1, 5)))).json()).toEqual({ added: 0, known: 5, differing: 0, refused: [] })
    expect(await store.visitDetail(aSid(1))).toEqual(before)
  })

  it('adds replies that are missing, leaves those a device has sent, and may be done twice', async () => {
    const { app, store, clock } = await anApp()
    await begins(app)
    const reply = (item: string, value: string) => ({ run: 'r1', instrument: 'umux-lite', item, value })
    await writes(app, 1, 'replies', { body: { replies: [reply('capabilities', '6')] } })
    const owner = await signsIn(app)
    const body = { replies: [reply('capabilities', '1'), reply('ease', '5')] }
    const request = { method: 'POST' as const, url: `${path(1)}-replies`, body }
    expect((await owner(request)).json()).toEqual({ added: 1, known: 1 })
    expect((await owner(request)).json()).toEqual({ added: 0, known: 2 })
    const detail = await store.visitDetail(aSid(1))
    expect(detail?.replies).toEqual([reply('capabilities', '6'), reply('ease', '5')])
    expect(detail?.imports).toEqual([{ by: 'Owner', at: clock.now, events: 1 }])
    expect((await owner({ ...request, url: `${path(9)}-replies` })).statusCode).toBe(404)
    expect((await (await asks(app, 'observer'))(request)).statusCode).toBe(403)
    expect((await app.inject(request)).statusCode).toBe(401)
  })

  it('adds up what one person brings, and shows it with the visit', async () => {
    const { app } = await anApp()
    await begins(app)
    const moderator = await asks(app, 'moderator')
    await moderator(imports(someEvents(1, 2)))
    await moderator(imports(someEvents(1, 3)))
    const owner = await signsIn(app)
    await owner(imports(someEvents(1, 4)))
    const shown = (await owner({ url: `/api/console/visits/${aSid(1)}` })).json<{ imports: object[] }>()
    expect(shown.imports).toMatchObject([
      { by: 'Ana', events: 3 },
      { by: 'Owner', events: 1 },
    ])
  })

  it('judges each event as those of a device are', async () => {
    const { app, store } = await anApp()
    await begins(app)
    const [first, second] = someEvents(1, 2)
    const owner = await signsIn(app)
    const answer = await owner(imports([first, { ...second, value: '1200 dollars' }, ...someEvents(2, 1, 9), 'x']))
    expect(answer.json()).toEqual({
      added: 1,
      known: 0,
      differing: 0,
      refused: [
        { seq: 2, field: 'value', code: 'unrecognized-keys' },
        { seq: 9, field: 'sid', code: 'other-visit' },
        { seq: null, field: '', code: 'invalid-type' },
      ],
    })
    expect((await store.visitDetail(aSid(1)))?.events).toEqual([first])
  })

  it('reaches no visit that was never begun here or has been withdrawn', async () => {
    const { app, store } = await anApp()
    await begins(app)
    await writes(app, 1, 'withdraw')
    const owner = await signsIn(app)
    for (const n of [1, 2]) {
      const answer = await owner(imports(someEvents(n), n))
      expect(answer.statusCode).toBe(404)
      expect(answer.json()).toMatchObject({ error: { code: 'unknown-visit' } })
      expect(await store.visitDetail(aSid(n))).toBeNull()
    }
  })

  it('takes nothing from an observer, from nobody, or from a page of another origin', async () => {
    const { app, store } = await anApp()
    await begins(app)
    const [observer, owner] = [await asks(app, 'observer'), await signsIn(app)]
    const other = { ...imports(someEvents(1)), headers: { origin: 'https://elsewhere.example' } }
    expect((await observer(imports(someEvents(1)))).statusCode).toBe(403)
    expect((await app.inject(imports(someEvents(1)))).statusCode).toBe(401)
    expect((await owner(other)).statusCode).toBe(403)
    expect((await store.visitDetail(aSid(1)))?.events).toEqual([])
  })

  it('is forgotten with the visit', async () => {
    const { app, store } = await anApp()
    await begins(app)
    await (
      await signsIn(app)
    )(imports(someEvents(1)))
    await writes(app, 1, 'withdraw')
    await begins(app)
    expect((await store.visitDetail(aSid(1)))?.imports).toEqual([])
  })
})
