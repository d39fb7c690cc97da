import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Me } from '../study/api.ts'
import { mayAct, type Role } from '../study/roles.ts'
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

/**
 * Who is signed in. Throws a `Refusal`: 401 if nobody is, 403 if what is asked needs a role that may more.
 */
export async function accountOf(request: FastifyRequest, store: Store, now: number, needed: Role): Promise<Me> {
  return (await signedInAs(request, store, now, needed)).me
}

/** The same, with the account's id beside what is told of it. */
export async function signedInAs(
  request: FastifyRequest,
  store: Store,
  now: number,
  needed: Role,
): Promise<{ me: Me; account: string }> {
  const token = request.cookies[cookieName]
  const me = token === undefined ? null : await store.signedIn(hashToken(token), now)
  const account = token === undefined ? null : await store.accountSignedIn(hashToken(token), now)
  if (me === null || account === null) throw new Refusal(401, 'not-signed-in', 'Sign in to the console first.')
  if (!mayAct(me.role, needed)) {
    throw new Refusal(403, 'not-your-role', `Only somebody with the role ${needed} can do this.`)
  }
  return { me, account }
}
