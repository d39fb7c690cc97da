import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { code } from '../../study/names.ts'
import { accountOf, signedInAs } from '../consoleSession.ts'
import { parseRequest } from '../parseRequest.ts'
import { eventStreams } from '../serverSentEvents.ts'
import type { Services } from '../services.ts'

const ofStudy = z.object({ study: z.optional(code) })
/** How often a stream is written to though nothing happens: proxies close silent ones, and a sign-in may have ended. */
const heartbeatMs = 20_000
/** Changes within this time are told together. */
const togetherMs = 150
/** How many pages of one account listen at one server. */
const mostOfAnAccount = 100

/**
 * `GET /api/console/live?study=CODE`: server-sent events `visits` with `{"sids": […]}`, the ids of visits to read again, of
 * one study or of all; an empty list means all. Whichever server keeps the events, every stream of every server hears of
 * them.
 */
export function consoleLiveRoutes(app: FastifyInstance, { store, notices, now }: Services): void {
  const openStream = eventStreams(app, mostOfAnAccount)

  // To ask for its head alone would open it and read nothing.
  app.get('/api/console/live', { exposeHeadRoute: false }, async (request, reply) => {
    const { account } = await signedInAs(request, store, now(), 'observer')
    const { study } = parseRequest(ofStudy, request.query)
    const stream = openStream(reply, account, () => {
      stopListening()
      clearInterval(heartbeat)
      clearTimeout(telling)
    })
    const changed = new Set<string>()
    let telling: NodeJS.Timeout | undefined
    const tell = () => {
      telling = undefined
      const sids = changed.has('') ? [] : [...changed]
      changed.clear()
      stream.write(`event: visits\ndata: ${JSON.stringify({ sids })}\n\n`)
    }
    const stopListening = notices.listen((visits) => {
      const watched = visits.filter((visit) => study === undefined || visit.sid === '' || visit.study === study)
      for (const { sid } of watched) changed.add(sid)
      if (watched.length > 0) telling ??= setTimeout(tell, togetherMs)
    })
    const heartbeat = setInterval(() => {
      accountOf(request, store, now(), 'observer').then(
        () => stream.write(':\n\n'),
        () => stream.end(),
      )
    }, heartbeatMs)
    return reply
  })
}
