import type { FastifyInstance } from 'fastify'
import { beginVisit as beginVisitRequest, type VisitPlan } from '../../study/api.ts'
import { beginVisit } from '../beginVisit.ts'
import { parseRequest } from '../parseRequest.ts'
import type { Services } from '../services.ts'

/** `POST /api/visits`. */
export function visitRoutes(app: FastifyInstance, { store, notices, now }: Services): void {
  app.post('/api/visits', async (request): Promise<VisitPlan> => {
    const plan = await beginVisit(store, parseRequest(beginVisitRequest, request.body), now())
    notices.tell([plan])
    return plan
  })
}
