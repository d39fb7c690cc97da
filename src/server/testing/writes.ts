import type { FastifyInstance, InjectOptions } from 'fastify'
import { aBeginning, aSid, aToken } from './aVisit.ts'

/** Begins visit `n`. */
export async function begins(app: FastifyInstance, n = 1, changes = {}): Promise<void> {
  const answer = await app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(n, changes) })
  if (answer.statusCode !== 200) throw new Error(answer.body)
}

/** Writes to visit `n` with its token, as its participant's device does. */
export function writes(app: FastifyInstance, n: number, what: string, request: Partial<InjectOptions> = {}) {
  const { headers, ...rest } = request
  return app.inject({
    method: 'POST',
    url: `/api/visits/${aSid(n)}/${what}`,
    headers: { authorization: `Bearer ${aToken(n)}`, ...headers },
    ...rest,
  })
}
