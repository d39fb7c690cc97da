import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import type { board } from '../../study/moderationApi.ts'
import { accountOf } from '../consoleSession.ts'
import { liveRowFor } from '../liveRowFor.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { studyParams } from './params.ts'

const hour = 3_600_000
/** A visit that began longer ago is in the list of visits, and no more on the board. */
const onBoardMs = 24 * hour
/** How many visits may be asked for by their ids. */
const mostByName = 100

const which = z.strictObject({
  sids: z.optional(
    z.pipe(
      z.string().check(z.maxLength(33 * mostByName), z.regex(/^[0-9a-f]{32}(,[0-9a-f]{32})*$/)),
      z.transform((list) => list.split(',')),
    ),
  ),
})

/** `GET /api/console/studies/:study/board`: who is where in a study, as far as the one who asks may know it. */
export function boardRoutes(app: FastifyInstance, { store, now }: Services): void {
  app.get('/api/console/studies/:study/board', async (request): Promise<z.output<typeof board>> => {
    const { role } = await accountOf(request, store, now(), 'observer')
    const { study } = parseRequest(studyParams, request.params)
    const { sids } = parseRequest(which, request.query)
    if (!(await store.study(study)))
      throw new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study')
    const visits = await store.liveVisits(study, sids ? { sids } : { since: now() - onBoardMs })
    return { rows: visits.map((visit) => liveRowFor(role, visit)), now: now() }
  })
}
