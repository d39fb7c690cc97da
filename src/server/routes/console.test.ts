// @vitest-environment node
import type { FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import { studyList, visitDetail, visitList } from '../../study/api.ts'
import { anApp, passphrase } from '../testing/anApp.ts'
import { aSid, someEvents, theEnd } from '../testing/aVisit.ts'
import { begins, writes } from '../testing/writes.ts'

async function asOwner(app: FastifyInstance) {
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', body: { passphrase } })
  const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
  return (url: string) => app.inject({ url: `/api/console${url}`, cookies })
}

describe('the console', () => {
  it.each(['/studies', '/visits', `/visits/${aSid(1)}`])('shows %s to nobody who is not signed in', async (url) => {
    const { app } = await anApp()
    const answer = await app.inject({ url: `/api/console${url}`, cookies: { 'timetax-console': 'a'.repeat(64) } })
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toMatchObject({ error: { code: 'not-signed-in' } })
  })

  it('lists studies', async () => {
    const { app } = await anApp()
    await begins(app)
    const { studies } = studyList.parse((await (await asOwner(app))('/studies')).json())
    expect(studies).toMatchObject([{ code: 'demo', title: 'Demonstration', visits: 1 }])
  })

  it('lists visits newest first, as its contract has it', async () => {
    const { app, clock } = await anApp()
    for (const n of [1, 2]) {
      clock.now += 1000
      await begins(app, n)
      await writes(app, n, 'events', { body: { events: someEvents(n) } })
    }
    const list = visitList.parse((await (await asOwner(app))('/visits')).json())
    expect(list).toMatchObject({ total: 2, page: 1, pages: 1 })
    expect(list.visits.map(({ sid, events }) => [sid, events])).toEqual([
      [aSid(2), 3],
      [aSid(1), 3],
    ])
  })

  it('filters visits, takes empty filters for none, and pages', async () => {
    const { app } = await anApp()
    await begins(app, 1, { lang: 'es' })
    await begins(app, 2)
    await writes(app, 2, 'events', { body: { events: [...someEvents(2), theEnd(2)] } })
    const get = await asOwner(app)
    const found = async (query: string) =>
      visitList.parse((await get(`/visits?${query}`)).json()).visits.map(({ sid }) => sid)

    expect(await found('lang=es&form=&page=1')).toEqual([aSid(1)])
    expect(await found('outcome=completed_unassisted&form=simplified&scenario=dana-whitfield')).toEqual([aSid(2)])
    expect(await found('outcome=abandoned')).toEqual([])
    expect(await found('study=demo&device=phone&page=2')).toEqual([])
  })

  it.each(['lang=fr', 'outcome=maybe', 'page=0', 'page=x', 'sid=1', 'form=a%25'])(
    'refuses the filter %s and names it',
    async (query) => {
      const { app } = await anApp()
      const answer = await (await asOwner(app))(`/visits?${query}`)
      expect(answer.statusCode).toBe(400)
      expect(answer.json()).toMatchObject({ error: { field: query.split('=')[0] } })
    },
  )

  it('shows a visit with its events in order and its replies', async () => {
    const { app } = await anApp()
    await begins(app)
    await writes(app, 1, 'events', { body: { events: someEvents(1, 4).reverse() } })
    const ease = { run: 'r1', instrument: 'seq', item: 'ease', value: '6' }
    await writes(app, 1, 'replies', { body: { replies: [ease] } })
    const get = await asOwner(app)
    const detail = visitDetail.parse((await get(`/visits/${aSid(1)}`)).json())
    expect(detail.events).toEqual(someEvents(1, 4))
    expect(detail.replies).toEqual([ease])
    expect((await get(`/visits/${aSid(9)}`)).statusCode).toBe(404)
  })
})
