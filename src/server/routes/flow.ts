import type { FastifyInstance } from 'fastify'
import { flowCounts, type Flow } from '../../study/flowCounts.ts'
import { mayAct } from '../../study/roles.ts'
import { accountOf } from '../consoleSession.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { studyParams } from './params.ts'

/** `GET /api/console/studies/:study/flow`: how participants went through a study, counted; for observers all sequences together. */
export function flowRoutes(app: FastifyInstance, { store, summaries, now }: Services): void {
  app.get('/api/console/studies/:study/flow', async (request): Promise<Flow> => {
    const { role } = await accountOf(request, store, now(), 'observer')
    const { study } = parseRequest(studyParams, request.params)
    if (!(await store.study(study)))
      throw new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study')
    await summaries.upToDate()
    const { visits, gone } = await store.flowOf(study)
    return flowCounts(visits, gone, { together: !mayAct(role, 'moderator') })
  })
}
