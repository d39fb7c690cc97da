import type { FastifyInstance } from 'fastify'
import type { Services } from '../services.ts'

/** `GET /healthz`: 200 while the store answers. */
export function healthRoutes(app: FastifyInstance, { store }: Services): void {
  app.get('/healthz', async () => {
    await store.passphraseHash()
    return { ok: true }
  })
}
