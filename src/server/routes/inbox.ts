import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { newMessage, settled, type Inbox } from '../../study/moderationApi.ts'
import { limitRate } from '../limitRate.ts'
import { parseRequest } from '../parseRequest.ts'
import type { Services } from '../services.ts'
import { noWriter, writerOf } from '../writer.ts'
import { visitParams } from './params.ts'

const place = z.strictObject({
  after: z._default(z.pipe(z.string().check(z.regex(/^\d{1,7}$/)), z.transform(Number)), 0),
})
/** A device that only waits is noted as seen this often: each note is a write, and hundreds of devices wait. */
const noteEveryMs = 15_000
const nothing: Inbox = { commands: [], messages: [] }

/** What a device fetches of moderators, and what it says back. Its write token opens its own visit and no other. */
export function inboxRoutes(app: FastifyInstance, { store, notices, now }: Services): void {
  app.get('/api/visits/:sid/inbox', async (request): Promise<Inbox> => {
    const visit = await writerOf(request, store, parseRequest(visitParams, request.params).sid)
    const { after } = parseRequest(place, request.query)
    if (now() - visit.lastSeenAt > noteEveryMs) await store.noteSeen(visit, now())
    if (!visit.hasNews) return nothing
    const inbox = await store.openInbox(visit, after, now())
    if (inbox.commands.length > 0) notices.tell([visit])
    return inbox
  })

  app.post('/api/visits/:sid/settled', async (request) => {
    const visit = await writerOf(request, store, parseRequest(visitParams, request.params).sid)
    const { settled: made } = parseRequest(settled, request.body)
    await limitRate(store, 'settled', visit.sid, now())
    await store.settleCommands(visit, made)
    notices.tell([visit])
    return { kept: made.length }
  })

  app.post('/api/visits/:sid/messages', async (request) => {
    const visit = await writerOf(request, store, parseRequest(visitParams, request.params).sid)
    const message = parseRequest(newMessage, request.body)
    await limitRate(store, 'message', visit.sid, now())
    const n = await store.keepMessage(visit, 'participant', message, now())
    if (n === null) throw noWriter()
    notices.tell([visit])
    return { n }
  })
}
