import type { FastifyInstance, InjectOptions } from 'fastify'
import { passphrase } from './anApp.ts'

/** Signs in as the owner; returns what asks as the owner from then on. */
export async function signsIn(app: FastifyInstance) {
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', body: { passphrase } })
  const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
  return (request: InjectOptions) => app.inject({ ...request, cookies })
}
