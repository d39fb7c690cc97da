import type { FastifyInstance } from 'fastify'
import { signIn, type Me } from '../../study/api.ts'
import { accountOf, endSession, setSessionCookie } from '../consoleSession.ts'
import { parseRequest } from '../parseRequest.ts'
import type { Services } from '../services.ts'
import { signInOwner } from '../signIn.ts'

const ownerAccount: Me = { role: 'owner', name: 'Owner' }

/** `POST /api/sign-in`, `POST /api/sign-out`, `GET /api/me`. */
export function signInRoutes(app: FastifyInstance, { store, now }: Services): void {
  app.post('/api/sign-in', async (request, reply) => {
    const { passphrase } = parseRequest(signIn, request.body)
    setSessionCookie(request, reply, await signInOwner(store, passphrase, now()))
    return ownerAccount
  })

  app.post('/api/sign-out', async (request, reply) => {
    await endSession(request, reply, store)
    return { signedOut: true }
  })

  app.get('/api/me', (request): Promise<Me> => accountOf(request, store, now(), 'leader'))
}
