// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { visitPlan } from '../../study/api.ts'
import { anApp } from '../testing/anApp.ts'
import { aBeginning, aSid, aToken } from '../testing/aVisit.ts'

describe('POST /api/visits', () => {
  it('answers with the plan of the visit', async () => {
    const { app } = await anApp()
    const answer = await app.inject({ method: 'POST', url: '/api/visits', body: aBeginning() })
    expect(answer.statusCode).toBe(200)
    expect(visitPlan.parse(answer.json())).toEqual({
      sid: aSid(1),
      study: 'demo',
      runs: [{ run: 'r1', form: 'simplified@1', scenario: 'dana-whitfield' }],
      questionnaires: ['seq', 'umux-lite'],
      background: true,
      breakMinutes: 10,
      simulated: false,
    })
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('gives households in turn, by language', async () => {
    const { app } = await anApp()
    const households = []
    for (const [n, lang] of (['es', 'en', 'es', 'zh-Hans'] as const).entries()) {
      const answer = await app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(n + 1, { lang }) })
      households.push(visitPlan.parse(answer.json()).runs[0]?.scenario)
    }
    expect(households).toEqual(['lucia-ramirez-soto', 'dana-whitfield', 'rosa-hernandez-luna', 'mei-fong-leung'])
  })

  it('gives the household the link asked for, and ignores one the study does not have', async () => {
    const { app } = await anApp()
    const household = async (n: number, scenario: string) => {
      const answer = await app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(n, { scenario }) })
      return visitPlan.parse(answer.json()).runs[0]?.scenario
    }
    expect(await household(1, 'su-ping-huang')).toBe('su-ping-huang')
    expect(await household(2, 'nobody-known')).toBe('dana-whitfield')
  })

  it('plans both twins of the pair in the order of the sequence that the link asked for', async () => {
    const { app } = await anApp()
    const body = aBeginning(1, { lang: 'es', sequence: 'b-a', scenario: 'lucia-ramirez-soto' })
    const answer = await app.inject({ method: 'POST', url: '/api/visits', body })
    expect(visitPlan.parse(answer.json()).runs).toEqual([
      { run: 'r1', form: 'simplified@1', scenario: 'rosa-hernandez-luna' },
      { run: 'r2', form: 'simplified@1', scenario: 'lucia-ramirez-soto' },
    ])
  })

  it('plans one run where the study does not have the sequence', async () => {
    const { app } = await anApp()
    const answer = await app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(1, { sequence: 'c-d' }) })
    expect(visitPlan.parse(answer.json()).runs).toHaveLength(1)
  })

  it('answers the same when the same visit begins again, and refuses another token', async () => {
    const { app, store } = await anApp()
    const begin = (changes = {}) => app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(1, changes) })
    const first = await begin()
    const again = await begin({ scenario: 'mei-fong-leung' })
    expect(again.json()).toEqual(first.json())

    const other = await begin({ token: aToken(2) })
    expect(other.statusCode).toBe(409)
    expect(other.json()).toMatchObject({ error: { code: 'other-token', field: 'token' } })
    expect((await store.studies())[0]?.visits).toBe(1)
  })

  it('keeps the visit as pilot and never the token itself', async () => {
    const { app, store } = await anApp()
    await app.inject({ method: 'POST', url: '/api/visits', body: aBeginning() })
    const visit = await store.visit(aSid(1))
    expect(visit).toMatchObject({ status: 'pilot', simulated: false, lang: 'en', device: 'phone' })
    expect(visit?.tokenHash).not.toBe(aToken(1))
  })

  it.each([
    [{ study: 'nowhere' }, 404, 'study'],
    [{ sid: 'short' }, 400, 'sid'],
    [{ token: 'A'.repeat(64) }, 400, 'token'],
    [{ lang: 'fr' }, 400, 'lang'],
    [{ device: undefined }, 400, 'device'],
    [{ income: '1200' }, 400, 'income'],
  ])('refuses %o with %i and names the field', async (changes, status, field) => {
    const { app } = await anApp()
    const body = { ...aBeginning(), ...changes }
    const answer = await app.inject({ method: 'POST', url: '/api/visits', body })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ error: { field } })
  })
})
