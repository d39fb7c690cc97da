import type { FastifyInstance } from 'fastify'
import { limitRate } from '../limitRate.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { studyParams } from './params.ts'

/** `POST /api/studies/:code/declined`: a person said no; a number goes up and nothing else is kept. */
export function declinedRoutes(app: FastifyInstance, { store, now }: Services): void {
  app.post('/api/studies/:study/declined', async (request) => {
    const study = await store.study(parseRequest(studyParams, request.params).study)
    if (!study) throw new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study')
    await limitRate(store, 'declined', study.definition.code, now())
    await store.countDeclined(study.definition.code)
    return { counted: true }
  })
}
