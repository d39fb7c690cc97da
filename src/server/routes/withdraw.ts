import type { FastifyInstance } from 'fastify'
import { parseRequest } from '../parseRequest.ts'
import type { Services } from '../services.ts'
import { bearerToken, writerOf } from '../writer.ts'
import { visitParams } from './params.ts'

/**
 * `POST /api/visits/:sid/withdraw`. Nothing is kept that could recognise a withdrawn visit, so withdrawing one that
 * isn't there is answered like the first time: sending twice is harmless.
 */
export function withdrawRoutes(app: FastifyInstance, { store, notices }: Services): void {
  app.post('/api/visits/:sid/withdraw', async (request) => {
    bearerToken(request)
    const { sid } = parseRequest(visitParams, request.params)
    const known = await store.visit(sid)
    if (known) {
      await store.withdraw(await writerOf(request, store, sid))
      notices.tell([known])
    }
    return { withdrawn: true }
  })
}
