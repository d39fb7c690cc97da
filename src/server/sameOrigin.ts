import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'

const reading = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses every write that a browser says comes from a page of another origin. Beside `SameSite=Strict` this also covers
 * other ports of the same host, which count as the same site, and writes that need no cookie. What is no browser sends
 * neither header.
 */
export function refuseOtherOrigins(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    done(reading.includes(request.method) || isOurs(request) ? undefined : otherOrigin())
  })
}

function isOurs({ headers, host }: FastifyRequest): boolean {
  if (headers.origin !== undefined) return hostOf(headers.origin) === host
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

function otherOrigin(): Refusal {
  return new Refusal(403, 'other-origin', 'This can only be done from a page of this server.', 'origin')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
