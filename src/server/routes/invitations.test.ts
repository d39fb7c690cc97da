// @vitest-environment node
import type { FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import { invitationList, invitationMade } from '../../study/api.ts'
import { anApp } from '../testing/anApp.ts'
import { signsIn } from '../testing/signsIn.ts'

async function invites(app: FastifyInstance, name: string, role: string) {
  const owner = await signsIn(app)
  const answer = await owner({ method: 'POST', url: '/api/console/invitations', body: { name, role } })
  return invitationMade.parse(answer.json())
}

/** Opens a link and asks as whoever it signs in. */
async function opens(app: FastifyInstance, path: string) {
  const answer = await app.inject({ url: path })
  const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
  return { answer, asks: (request: object) => app.inject({ ...request, cookies }) }
}

describe('an invitation', () => {
  it('signs in whoever opens its link, with its name and role, as often as wanted', async () => {
    const { app } = await anApp()
    const { path } = await invites(app, 'Ana', 'moderator')
    for (let time = 1; time <= 2; time += 1) {
      const { answer, asks } = await opens(app, path)
      expect(answer.statusCode).toBe(303)
      expect(answer.headers).toMatchObject({ location: '/console', 'cache-control': 'no-store' })
      expect((await asks({ url: '/api/me' })).json()).toEqual({ role: 'moderator', name: 'Ana' })
      expect((await asks({ url: '/api/console/visits' })).statusCode).toBe(200)
    }
  })

  it.each(['moderator', 'observer'])('never lets a %s invite, list or take back', async (role) => {
    const { app } = await anApp()
    const { id, path } = await invites(app, 'Ana', role)
    const { asks } = await opens(app, path)
    for (const request of [
      { method: 'POST', url: '/api/console/invitations', body: { name: 'Eve', role: 'moderator' } },
      { method: 'POST', url: `/api/console/invitations/${id}/take-back` },
      { url: '/api/console/invitations' },
    ]) {
      const answer = await asks(request)
      expect(answer.statusCode).toBe(403)
      expect(answer.json()).toMatchObject({ error: { code: 'not-your-role' } })
    }
  })

  it('ends with everybody it signed in when it is taken back, and no list shows its link', async () => {
    const { app } = await anApp()
    const { id, path } = await invites(app, '<b>=1+1</b>', 'observer')
    const { asks } = await opens(app, path)
    const owner = await signsIn(app)
    const list = await owner({ url: '/api/console/invitations' })
    expect(invitationList.parse(list.json()).invitations).toMatchObject([{ id, name: '<b>=1+1</b>', role: 'observer' }])
    expect(list.body).not.toContain(path.slice(3))

    expect((await owner({ method: 'POST', url: `/api/console/invitations/${id}/take-back` })).statusCode).toBe(200)
    expect((await asks({ url: '/api/me' })).statusCode).toBe(401)
    expect((await opens(app, path)).answer.statusCode).toBe(404)
    expect((await owner({ method: 'POST', url: `/api/console/invitations/${id}/take-back` })).statusCode).toBe(404)
  })

  it('cannot be opened once it has expired', async () => {
    const { app, clock } = await anApp()
    const { path, expiresAt } = await invites(app, 'Ana', 'observer')
    clock.now = expiresAt
    expect((await opens(app, path)).answer.statusCode).toBe(404)
  })

  it.each([{ name: 'Ana', role: 'owner' }, { name: '', role: 'observer' }, { role: 'observer' }])(
    'cannot be made of %o',
    async (body) => {
      const { app } = await anApp()
      const owner = await signsIn(app)
      expect((await owner({ method: 'POST', url: '/api/console/invitations', body })).statusCode).toBe(400)
    },
  )
})
