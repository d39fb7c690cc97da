import type { FastifyInstance } from 'fastify'
import type { Services } from '../services.ts'
import { bearerToken, writerOf } from '../writer.ts'

/**
 * `POST /api/visits/:sid/withdraw`. Nothing is kept that could recognise a withdrawn visit, so withdrawing one that
 * isn't there is answered like the first time: sending twice is harmless.
 */
export function withdrawRoutes(app: FastifyInstance, { store }: Services): void {
  app.post<{ Params: { sid: string } }>('/api/visits/:sid/withdraw', async (request) => {
    bearerToken(request)
    const known = await store.visit(request.params.sid)
    if (known) await store.withdraw(await writerOf(request, store, known.sid))
    return { withdrawn: true }
  })
}
