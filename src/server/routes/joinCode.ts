import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import { readJoinCode } from '../../study/joinCode.ts'
import { limitRate } from '../limitRate.ts'
import type { Services } from '../services.ts'

const typedCode = z.object({ code: z.string().check(z.maxLength(40)) })

/** `GET /j/:code` and `GET /j?code=`: the way from a short code, as it was read or typed, to its study. */
export function joinCodeRoutes(app: FastifyInstance, { store, now }: Services): void {
  const studyOf = async (sent: unknown): Promise<string | null> => {
    const parsed = typedCode.safeParse(sent)
    const code = parsed.success ? readJoinCode(parsed.data.code) : null
    await limitRate(store, 'join', '', now())
    return code === null ? null : store.studyToJoin(code)
  }

  app.get('/j/:code', async (request, reply) => {
    const study = await studyOf(request.params)
    return reply.redirect(study === null ? '/join?unknown' : `/v/${study}`, 303)
  })

  app.get('/j', async (request, reply) => {
    const study = await studyOf(request.query)
    return reply.redirect(study === null ? '/join?unknown' : `/v/${study}`, 303)
  })
}
