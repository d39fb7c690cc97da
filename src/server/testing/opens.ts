import type { FastifyInstance, InjectOptions } from 'fastify'
import { invitationMade } from '../../study/api.ts'
import type { invitedRoles } from '../../study/roles.ts'
import { signsIn } from './signsIn.ts'

/** Invites somebody with a role; returns what asks as them from then on. */
export async function opens(app: FastifyInstance, name: string, role: (typeof invitedRoles)[number]) {
  const owner = await signsIn(app)
  const made = await owner({ method: 'POST', url: '/api/console/invitations', body: { name, role } })
  const answer = await app.inject({ url: invitationMade.parse(made.json()).path })
  const cookies = Object.fromEntries(answer.cookies.map((cookie) => [cookie.name, cookie.value]))
  return (request: InjectOptions) => app.inject({ ...request, cookies })
}
