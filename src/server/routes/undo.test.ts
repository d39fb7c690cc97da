// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { invitationMade, type StudyDetail } from '../../study/api.ts'
import { inbox, moderation } from '../../study/moderationApi.ts'
import { templates } from '../../study/templates.ts'
import { anApp } from '../testing/anApp.ts'
import { aBeginning, aSid, aToken } from '../testing/aVisit.ts'
import { opens } from '../testing/opens.ts'
import { signsIn } from '../testing/signsIn.ts'

const trial = { ...templates.classroom, code: 'trial', target: 2 }
const study = '/api/console/studies/trial'

async function aTrial({ isFrozen = true } = {}) {
  const server = await anApp()
  const owner = await signsIn(server.app)
  const posts = async (url: string, body: object = {}, asks = owner) => {
    const answer = await asks({ method: 'POST', url, body })
    const { error } = answer.json<{ error?: { code: string } }>()
    return `${answer.statusCode}${error ? ` ${error.code}` : ''}`
  }
  await posts('/api/console/studies', trial)
  if (isFrozen) await posts(`${study}/freeze`)
  const joins = (n: number, more: object = {}) =>
    server.app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(n, { study: 'trial', ...more }) })
  const detail = async () => (await owner({ url: study })).json<StudyDetail>()
  const people = [
    ['moderator', await opens(server.app, 'Ana', 'moderator')],
    ['observer', await opens(server.app, 'Olga', 'observer')],
  ] as const
  return { ...server, owner, posts, joins, detail, people }
}

describe('what was done in a slip', () => {
  it('an end comes undone within a minute, by the owner, and people can join again', async () => {
    const { posts, joins, clock, people } = await aTrial()
    await posts(`${study}/end`)
    expect((await joins(1)).statusCode).toBe(410)
    for (const [, asks] of people) expect(await posts(`${study}/reopen`, {}, asks)).toBe('403 not-your-role')
    expect(await posts(`${study}/reopen`)).toBe('200')
    expect((await joins(1)).statusCode).toBe(200)
    await posts(`${study}/end`)
    clock.now += 60_001
    expect(await posts(`${study}/reopen`)).toBe('409 too-late')
  })

  it('a draft is deleted and comes back; a frozen study can’t be deleted', async () => {
    const { posts, owner, people } = await aTrial({ isFrozen: false })
    for (const [, asks] of people) expect(await posts(`${study}/put-away`, {}, asks)).toBe('403 not-your-role')
    expect(await posts(`${study}/put-away`)).toBe('200')
    expect((await owner({ url: study })).statusCode).toBe(404)
    expect(await posts(`${study}/bring-back`)).toBe('200')
    expect(await posts(`${study}/bring-back`)).toBe('404 unknown-study')
    await posts(`${study}/freeze`)
    expect(await posts(`${study}/put-away`)).toBe('409 study-frozen')
    expect(await posts('/api/console/studies/demo/put-away')).toBe('403 not-yours')
    expect(await posts('/api/console/studies/nowhere/put-away')).toBe('404 unknown-study')
  })

  it('a revoked link lets nobody in, and does once it is restored', async () => {
    const { posts, joins, detail, people } = await aTrial()
    await posts(`${study}/links`, { names: ['P01'] })
    const { link = '' } = (await detail()).links[0] ?? {}
    for (const [role, asks] of people)
      expect(await posts(`${study}/links/${link}/revoke`, {}, asks)).toBe(
        role === 'observer' ? '403 not-your-role' : '200',
      )
    expect((await joins(1, { link })).statusCode).toBe(404)
    expect((await detail()).links).toMatchObject([{ isRevoked: true }])
    expect(await posts(`${study}/links/${link}/restore`)).toBe('200')
    expect((await joins(1, { link })).statusCode).toBe(200)
    expect(await posts(`${study}/links/${link}/revoke`)).toBe('409 link-used')
  })

  it('somebody who was to be replaced stays, as long as nobody has her place', async () => {
    const { posts, joins } = await aTrial()
    for (const n of [1, 2]) await joins(n)
    const path = `${study}/participants/${aSid(1)}`
    await posts(`${path}/replace`)
    expect(await posts(`${path}/keep`)).toBe('200')
    await posts(`${path}/replace`)
    await joins(3)
    expect(await posts(`${path}/keep`)).toBe('409 too-late')
  })

  it('an invitation that was taken back opens again, its sign-ins don’t', async () => {
    const { app, owner, posts } = await aTrial()
    const answer = await owner({
      method: 'POST',
      url: '/api/console/invitations',
      body: { name: 'Eve', role: 'observer' },
    })
    const { id, path } = invitationMade.parse(answer.json())
    expect((await app.inject({ url: path })).statusCode).toBe(303)
    await posts(`/api/console/invitations/${id}/take-back`)
    expect((await app.inject({ url: path })).statusCode).toBe(404)
    expect(await posts(`/api/console/invitations/${id}/restore`)).toBe('200')
    expect((await app.inject({ url: path })).statusCode).toBe(303)
    expect(await posts(`/api/console/invitations/${id}/restore`)).toBe('404 unknown-invitation')
  })

  it('the end of a run never reaches its device when it is taken back in time, by whichever moderator', async () => {
    const { app, posts, joins, clock, people } = await aTrial()
    await joins(1)
    const visit = `/api/console/visits/${aSid(1)}`
    const fetches = async () => {
      const headers = { authorization: `Bearer ${aToken(1)}` }
      return inbox.parse((await app.inject({ url: `/api/visits/${aSid(1)}/inbox`, headers })).json()).commands
    }
    const end = { type: 'end-run', outcome: 'interrupted' }
    const [[, ana], [, olga]] = people
    await posts(`${visit}/commands`, { id: aSid(1), command: end })
    expect(await fetches()).toEqual([])
    expect(await posts(`${visit}/commands/1/take-back`, {}, olga)).toBe('403 not-your-role')
    expect(await posts(`${visit}/commands/1/take-back`, {}, ana)).toBe('200')
    clock.now += 20_000
    expect(await fetches()).toEqual([])
    expect(moderation.parse((await ana({ url: `${visit}/moderation` })).json()).commands).toMatchObject([
      { isTakenBack: true },
    ])
    await posts(`${visit}/commands`, { id: aSid(2), command: end })
    clock.now += 10_000
    expect(await fetches()).toEqual([{ n: 2, command: end }])
    expect(await posts(`${visit}/commands/2/take-back`)).toBe('409 too-late')
    expect(await posts(`${visit}/commands/x/take-back`)).toBe('400 invalid')
  })
})
