import type { FastifyInstance } from 'fastify'

/** What every answer carries. A page replaces the content security policy by its own, which allows its inline parts. */
export const always = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** Adds the security headers to every answer. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(always)
    // Over plain http browsers ignore this one and complain in their console.
    if (request.protocol === 'https') reply.header('cross-origin-opener-policy', 'same-origin')
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
    done()
  })
}
