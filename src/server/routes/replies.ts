import type { FastifyInstance } from 'fastify'
import { replies as repliesRequest } from '../../study/api.ts'
import { parseRequest } from '../parseRequest.ts'
import type { Services } from '../services.ts'
import { noWriter, writerOf } from '../writer.ts'
import { visitParams } from './params.ts'

/** `POST /api/visits/:sid/replies`. */
export function replyRoutes(app: FastifyInstance, { store, notices }: Services): void {
  app.post('/api/visits/:sid/replies', async (request) => {
    const visit = await writerOf(request, store, parseRequest(visitParams, request.params).sid)
    const { replies } = parseRequest(repliesRequest, request.body)
    if (!(await store.keepReplies(visit, replies))) throw noWriter()
    notices.tell([visit])
    return { kept: replies.length }
  })
}
