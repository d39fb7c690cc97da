import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { newInvitation, type Invitation, type invitationMade } from '../../study/api.ts'
import { accountOf, setSessionCookie } from '../consoleSession.ts'
import { invite } from '../invite.ts'
import { limitRate } from '../limitRate.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import { hashToken } from '../secrets.ts'
import type { Services } from '../services.ts'
import { signInAs } from '../signIn.ts'

const invitationParams = z.object({ id: z.string().check(z.regex(/^[0-9a-f]{32}$/)) })
const token = /^[0-9a-f]{64}$/

/** Making, listing and taking back invitations, which the owner does; and `GET /i/:token`, which signs in. */
export function invitationRoutes(app: FastifyInstance, { store, now }: Services): void {
  app.get('/api/console/invitations', async (request): Promise<{ invitations: Invitation[] }> => {
    await accountOf(request, store, now(), 'owner')
    return { invitations: await store.invitations(now()) }
  })

  app.post('/api/console/invitations', async (request): Promise<z.output<typeof invitationMade>> => {
    await accountOf(request, store, now(), 'owner')
    return invite(store, parseRequest(newInvitation, request.body), now())
  })

  app.post('/api/console/invitations/:id/take-back', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const { id } = parseRequest(invitationParams, request.params)
    if (!(await store.takeBackInvitation(id, now()))) {
      throw new Refusal(404, 'unknown-invitation', 'There is no invitation with this id.', 'id')
    }
    return { takenBack: true }
  })

  app.post('/api/console/invitations/:id/restore', async (request) => {
    await accountOf(request, store, now(), 'owner')
    const { id } = parseRequest(invitationParams, request.params)
    if (!(await store.restoreInvitation(id))) {
      throw new Refusal(404, 'unknown-invitation', 'There is no invitation with this id to restore.', 'id')
    }
    return { restored: true }
  })

  app.get<{ Params: { token: string } }>('/i/:token', async (request, reply) => {
    const sent = request.params.token
    await limitRate(store, 'invitation', '', now())
    const account = token.test(sent) ? await store.invitedAccount(hashToken(sent), now()) : null
    if (account === null) return reply.callNotFound()
    const session = await signInAs(store, account, now())
    setSessionCookie(request, reply, session)
    const leadsRooms = (await store.signedIn(hashToken(session), now()))?.role === 'leader'
    return reply.header('cache-control', 'no-store').redirect(leadsRooms ? '/rooms' : '/console', 303)
  })
}
