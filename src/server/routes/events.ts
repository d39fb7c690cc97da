import type { FastifyInstance } from 'fastify'
import { eventBatch, type BatchReceipt } from '../../study/api.ts'
import { isRoom } from '../../study/room/roomDefinition.ts'
import { judgeEvents } from '../judgeEvents.ts'
import { tooOften } from '../limitRate.ts'
import { parseRequest } from '../parseRequest.ts'
import type { Services } from '../services.ts'
import { noWriter, writerOf } from '../writer.ts'
import { visitParams } from './params.ts'

/** `POST /api/visits/:sid/events`: acknowledges what is on the disk when it answers. */
export function eventRoutes(app: FastifyInstance, { store, summaries, now }: Services): void {
  app.post('/api/visits/:sid/events', async (request): Promise<BatchReceipt> => {
    const visit = await writerOf(request, store, parseRequest(visitParams, request.params).sid)
    const { events } = parseRequest(eventBatch, request.body)
    const { kept, refused } = judgeEvents(visit.sid, events)
    if (kept.length > 0) {
      const keeping = await store.keepEvents(visit, kept, now())
      if (keeping === 'gone') throw noWriter()
      if (keeping === 'too-often') throw tooOften()
      // A room waits for the dot.
      if (isRoom(visit.study) && kept.some(({ type }) => type === 'run_end')) void summaries.upToDate()
      else summaries.soon()
    }
    const receipt = { acknowledged: kept.map((event) => event.seq), refused }
    return visit.hasNews ? { ...receipt, news: true } : receipt
  })
}
