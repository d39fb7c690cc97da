import type { FastifyInstance } from 'fastify'
import type * as z from 'zod/mini'
import type { studyList } from '../../study/api.ts'
import { accountOf } from '../consoleSession.ts'
import type { Services } from '../services.ts'

/** `GET /api/console/studies`. */
export function consoleStudyRoutes(app: FastifyInstance, { store, now }: Services): void {
  app.get('/api/console/studies', async (request): Promise<z.output<typeof studyList>> => {
    await accountOf(request, store, now(), 'observer')
    return { studies: await store.studies() }
  })
}
