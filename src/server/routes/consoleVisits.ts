import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { outcomes } from '../../instrumentation/event.ts'
import { locales } from '../../instrumentation/locale.ts'
import { mayAct } from '../../study/roles.ts'
import type { visitDetail, VisitList } from '../../study/api.ts'
import { accountOf } from '../consoleSession.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { visitDetailFor, visitFor } from '../visitFor.ts'
import { visitParams } from './params.ts'

const code = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
const form = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(@\d{1,6})?$/), z.maxLength(72))
const pageNumber = z.pipe(z.string().check(z.regex(/^[1-9]\d{0,5}$/)), z.transform(Number))

/** A filter left empty (`?lang=&form=`), as a form of the console sends it, isn't one. */
const filters = z.pipe(
  z.transform((query: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '')),
  ),
  z.strictObject({
    study: z.optional(code),
    lang: z.optional(z.enum(locales)),
    form: z.optional(form),
    scenario: z.optional(code),
    outcome: z.optional(z.enum([...outcomes, 'unfinished'])),
    device: z.optional(z.enum(['phone', 'tablet', 'desktop'])),
    page: z._default(pageNumber, 1),
  }),
)

/** `GET /api/console/visits` and `GET /api/console/visits/:sid`. */
export function consoleVisitRoutes(app: FastifyInstance, { store, summaries, now }: Services): void {
  app.get('/api/console/visits', async (request): Promise<VisitList> => {
    const { role } = await accountOf(request, store, now(), 'observer')
    const asked = parseRequest(filters, request.query)
    // Whoever may ask for the visits with one form knows which those are.
    const hidden = (['form', 'scenario', 'outcome'] as const).find((name) => asked[name] !== undefined)
    if (hidden && !mayAct(role, 'moderator')) {
      throw new Refusal(403, 'not-your-role', 'Observers do not see this of a visit.', hidden)
    }
    await summaries.upToDate()
    const list = await store.visits(asked)
    return { ...list, visits: list.visits.map((visit) => visitFor(role, visit)) }
  })

  app.get('/api/console/visits/:sid', async (request): Promise<z.output<typeof visitDetail>> => {
    const { role } = await accountOf(request, store, now(), 'observer')
    await summaries.upToDate()
    const detail = await store.visitDetail(parseRequest(visitParams, request.params).sid)
    if (!detail) throw new Refusal(404, 'unknown-visit', 'There is no visit with this id.', 'sid')
    return visitDetailFor(role, detail)
  })
}
