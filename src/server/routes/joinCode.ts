import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { readJoinCode } from '../../study/joinCode.ts'
import { isRoom } from '../../study/room/roomDefinition.ts'
import { limitRate } from '../limitRate.ts'
import type { Services } from '../services.ts'

const typedCode = z.object({ code: z.string().check(z.maxLength(40)) })

/** `GET /j/:code` and `GET /j?code=`: the way from a short code, as it was read or typed, to its study, or room. */
export function joinCodeRoutes(app: FastifyInstance, { store, now }: Services): void {
  const studyOf = async (sent: unknown): Promise<string | null> => {
    const parsed = typedCode.safeParse(sent)
    const code = parsed.success ? readJoinCode(parsed.data.code) : null
    await limitRate(store, 'join', '', now())
    return code === null ? null : store.studyToJoin(code)
  }

  const addressOf = (study: string | null) => {
    if (study === null) return '/join?unknown'
    return isRoom(study) ? `/room/${study.slice('room-'.length).toUpperCase()}` : `/v/${study}`
  }

  app.get('/j/:code', async (request, reply) => reply.redirect(addressOf(await studyOf(request.params)), 303))
  app.get('/j', async (request, reply) => reply.redirect(addressOf(await studyOf(request.query)), 303))
}
