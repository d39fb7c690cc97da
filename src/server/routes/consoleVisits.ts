import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { outcomes } from '../../instrumentation/event.ts'
import { locales } from '../../instrumentation/locale.ts'
import type { visitDetail, VisitList } from '../../study/api.ts'
import { accountOf } from '../consoleSession.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
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
    await accountOf(request, store, now(), 'observer')
    await summaries.upToDate()
    return store.visits(parseRequest(filters, request.query))
  })

  app.get('/api/console/visits/:sid', async (request): Promise<z.output<typeof visitDetail>> => {
    await accountOf(request, store, now(), 'observer')
    await summaries.upToDate()
    const detail = await store.visitDetail(parseRequest(visitParams, request.params).sid)
    if (!detail) throw new Refusal(404, 'unknown-visit', 'There is no visit with this id.', 'sid')
    return detail
  })
}
