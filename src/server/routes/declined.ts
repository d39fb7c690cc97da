import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'

/** `POST /api/studies/:code/declined`: a person said no; a number goes up and nothing else is kept. */
export function declinedRoutes(app: FastifyInstance, { store }: Services): void {
  app.post<{ Params: { code: string } }>('/api/studies/:code/declined', async (request) => {
    const study = await store.study(request.params.code)
    if (!study) throw new Refusal(404, 'unknown-study', 'There is no study with this code.', 'study')
    await store.countDeclined(study.definition.code)
    return { counted: true }
  })
}
