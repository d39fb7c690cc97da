import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The service worker, plain or compressed. */
const serviceWorker = /[\\/]sw\.js(?:\.br|\.gz)?$/

/** The built files that aren't pages. Those under `assets/` carry a hash of their content in their name. */
export async function fileRoutes(app: FastifyInstance, clientDir: string): Promise<void> {
  if (!existsSync(clientDir)) return
  await app.register(fastifyStatic, {
    root: clientDir,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/*.html', '**/*.br', '**/*.gz', '.*'],
    setHeaders: (reply, path) => {
      const immutable = /[\\/]assets[\\/]/.test(path)
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
      // A worker has a policy of its own: this one fetches what it is asked for, from here.
      if (serviceWorker.test(path)) reply.header('content-security-policy', "default-src 'none'; connect-src 'self'")
      reply.header('vary', 'accept-encoding')
    },
  })
}
