import type { FastifyInstance } from 'fastify'
import type * as z from 'zod/mini'
import type { LogEvent } from '../../instrumentation/event.ts'
import { eventBatch, replies as repliesRequest, type ImportReceipt, type replyImport } from '../../study/api.ts'
import { accountOf } from '../consoleSession.ts'
import { refuseFrozenData } from '../dataFreeze.ts'
import { judgeEvents } from '../judgeEvents.ts'
import { tooOften } from '../limitRate.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { visitParams } from './params.ts'

/**
 * `POST /api/console/visits/:sid/import`: events of a file that a participant's device handed over; `…/import-replies`:
 * its replies to questionnaires.
 *
 * The file has no token in it, for whoever found it could then write to the visit. So what lets it in is who brings it: a
 * moderator or the owner, signed in, from a page of this server (the cookie is `SameSite=Strict`, and every write is held
 * to its origin). It only reaches a visit that was begun here and not withdrawn, since every visit begins by asking this
 * server for its place. Each event is judged as those of a device are, and one whose number the log has changes nothing:
 * nobody can alter what a device has sent, nor a reply, and whoever imports is told how many of them the file tells otherwise. Somebody could still write a file by hand; so the visit tells who brought
 * events, when and how many, wherever its numbers are shown.
 */
export function consoleImportRoutes(app: FastifyInstance, { store, summaries, notices, now }: Services): void {
  app.post('/api/console/visits/:sid/import', async (request): Promise<ImportReceipt> => {
    const account = await accountOf(request, store, now(), 'moderator')
    const { sid } = parseRequest(visitParams, request.params)
    const { events } = parseRequest(eventBatch, request.body)
    const visit = await store.visit(sid)
    if (!visit) throw unknownVisit()
    await refuseFrozenData(store, visit.study)

    const { kept, refused } = judgeEvents(sid, events)
    const log = (await store.visitDetail(sid))?.events ?? []
    const inLog = new Set(log.map(({ seq }) => seq))
    const added = kept.filter(({ seq }) => !inLog.has(seq))
    if (added.length > 0) {
      const keeping = await store.keepEvents(visit, added, now())
      if (keeping === 'gone') throw unknownVisit()
      if (keeping === 'too-often') throw tooOften()
      await store.noteImport(visit, { by: account.name, at: now(), events: added.length })
      summaries.soon()
    }
    return {
      added: added.length,
      known: kept.length - added.length,
      differing: differing(kept, judgeEvents(sid, log).kept),
      refused,
    }
  })

  app.post('/api/console/visits/:sid/import-replies', async (request): Promise<z.output<typeof replyImport>> => {
    const account = await accountOf(request, store, now(), 'moderator')
    const { sid } = parseRequest(visitParams, request.params)
    const { replies } = parseRequest(repliesRequest, request.body)
    const visit = await store.visit(sid)
    if (!visit) throw unknownVisit()
    await refuseFrozenData(store, visit.study)
    const added = await store.addReplies(visit, replies)
    if (added === null) throw unknownVisit()
    if (added > 0) {
      await store.noteImport(visit, { by: account.name, at: now(), events: added })
      notices.tell([visit])
    }
    return { added, known: replies.length - added }
  })
}

/** How many of these events the log has otherwise. Both were read by one schema, which gives their parts one order. */
function differing(events: readonly LogEvent[], log: readonly LogEvent[]): number {
  const bySeq = new Map(log.map((event) => [event.seq, JSON.stringify(event)]))
  return events.filter((event) => (bySeq.get(event.seq) ?? JSON.stringify(event)) !== JSON.stringify(event)).length
}

function unknownVisit(): Refusal {
  return new Refusal(404, 'unknown-visit', 'There is no visit with this id.', 'sid')
}
