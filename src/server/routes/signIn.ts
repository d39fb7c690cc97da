import type { FastifyInstance } from 'fastify'
import type * as z from 'zod/mini'
import { signIn, type me } from '../../study/api.ts'
import { accountOf, endSession, refuseOtherOrigins, setSessionCookie } from '../consoleSession.ts'
import { parseRequest } from '../parseRequest.ts'
import type { Services } from '../services.ts'
import { signInOwner } from '../signIn.ts'

const ownerAccount: z.output<typeof me> = { role: 'owner', name: 'Owner' }

/** `POST /api/sign-in`, `POST /api/sign-out`, `GET /api/me`. */
export function signInRoutes(app: FastifyInstance, { store, now }: Services): void {
  app.post('/api/sign-in', async (request, reply) => {
    refuseOtherOrigins(request)
    const { passphrase } = parseRequest(signIn, request.body)
    setSessionCookie(request, reply, await signInOwner(store, passphrase, now()))
    return ownerAccount
  })

  app.post('/api/sign-out', async (request, reply) => {
    refuseOtherOrigins(request)
    await endSession(request, reply, store)
    return { signedOut: true }
  })

  app.get('/api/me', async (request) => {
    await accountOf(request, store, now())
    return ownerAccount
  })
}
