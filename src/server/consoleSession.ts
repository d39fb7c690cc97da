import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'
import { hashToken } from './secrets.ts'
import { signInLastsMs } from './signIn.ts'
import type { Store } from './store/store.ts'

const cookieName = 'timetax-console'

/** Gives the console's session cookie to the browser. `Secure` only over https: on a local network there is none. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    maxAge: signInLastsMs / 1000,
  })
}

/** Ends the session of the request, if it has one. */
export async function endSession(request: FastifyRequest, reply: FastifyReply, store: Store): Promise<void> {
  const token = request.cookies[cookieName]
  if (token !== undefined) await store.endSignIn(hashToken(token))
  reply.clearCookie(cookieName, { path: '/' })
}

/** The account that is signed in. Throws a 401 `Refusal` if none is. */
export async function accountOf(request: FastifyRequest, store: Store, now: number): Promise<string> {
  const token = request.cookies[cookieName]
  const account = token === undefined ? null : await store.signedIn(hashToken(token), now)
  if (account === null) throw new Refusal(401, 'not-signed-in', 'Sign in to the console first.')
  return account
}

/**
 * Throws a 403 `Refusal` if the browser says that the request comes from a page of another origin. Beside
 * `SameSite=Strict` this also covers other ports of the same host, which count as the same site.
 */
export function refuseOtherOrigins(request: FastifyRequest): void {
  const { origin } = request.headers
  if (origin === undefined || hostOf(origin) === request.host) return
  throw new Refusal(403, 'other-origin', 'This can only be done from the console itself.', 'origin')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
