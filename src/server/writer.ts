import type { FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'
import { isToken } from './secrets.ts'
import type { HeardVisit, Store } from './store/store.ts'

/** The visit whose write token the request carries. Throws a 401 `Refusal` if it carries none, or another's. */
export async function writerOf(request: FastifyRequest, store: Store, sid: string): Promise<HeardVisit> {
  const visit = await store.heardVisit(sid)
  const token = bearerToken(request)
  if (!visit || !isToken(token, visit.tokenHash)) throw noWriter()
  return visit
}

/** The token of `Authorization: Bearer TOKEN`. Throws a 401 `Refusal` if there is none of 64 hexadecimal digits. */
export function bearerToken(request: FastifyRequest): string {
  const token = /^Bearer ([0-9a-f]{64})$/.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) throw noWriter()
  return token
}

/** The refusal of a request that may not write to its visit. */
export function noWriter(): Refusal {
  return new Refusal(401, 'no-write-token', 'Only the device that began this visit can write to it.', 'authorization')
}
