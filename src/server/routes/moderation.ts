import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod/mini'
import type { Me } from '../../study/api.ts'
import {
  newAnnotation,
  newCommand,
  newMessage,
  removal,
  type Moderation,
  type numberGiven,
} from '../../study/moderationApi.ts'
import { accountOf } from '../consoleSession.ts'
import { dataFrozen, hasFrozenData, refuseFrozenData } from '../dataFreeze.ts'
import { limitRate } from '../limitRate.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { Visit } from '../store/store.ts'
import { visitParams } from './params.ts'

const commandParams = z.object({ n: z.pipe(z.string().check(z.regex(/^[1-9]\d{0,6}$/)), z.transform(Number)) })

type NumberGiven = z.output<typeof numberGiven>

/** What moderators do in one visit. Observers do nothing here, and read nothing: names and notes are in it. */
export function moderationRoutes(app: FastifyInstance, { store, notices, now }: Services): void {
  async function inVisit(request: FastifyRequest): Promise<{ account: Me; visit: Visit }> {
    const account = await accountOf(request, store, now(), 'moderator')
    const visit = await store.visit(parseRequest(visitParams, request.params).sid)
    if (!visit) throw unknownVisit()
    return { account, visit }
  }

  function numbered(visit: Visit, n: number | null): NumberGiven {
    if (n === null) throw unknownVisit()
    notices.tell([visit])
    return { n }
  }

  app.get('/api/console/visits/:sid/moderation', async (request): Promise<Moderation> => {
    const { visit } = await inVisit(request)
    const [commands, messages, annotations] = [
      await store.commands(visit),
      await store.messages(visit),
      await store.annotations(visit),
    ]
    const isDataFrozen = await hasFrozenData(store, visit.study)
    return { commands, messages, annotations, isDataFrozen, now: now() }
  })

  app.post('/api/console/visits/:sid/commands', async (request) => {
    const { account, visit } = await inVisit(request)
    const command = parseRequest(newCommand, request.body)
    await limitRate(store, 'command', visit.sid, now())
    await refuseFrozenData(store, visit.study)
    return numbered(visit, await store.keepCommand(visit, command, account.name, now()))
  })

  app.post('/api/console/visits/:sid/commands/:n/take-back', async (request) => {
    const { visit } = await inVisit(request)
    const { n } = parseRequest(commandParams, request.params)
    if (!(await store.takeBackCommand(visit, n))) {
      throw new Refusal(409, 'too-late', 'This can no longer be taken back.', 'n')
    }
    notices.tell([visit])
    return { takenBack: true }
  })

  app.post('/api/console/visits/:sid/messages', async (request) => {
    const { visit } = await inVisit(request)
    const message = parseRequest(newMessage, request.body)
    await limitRate(store, 'answer', visit.sid, now())
    return numbered(visit, await store.keepMessage(visit, 'moderator', message, now()))
  })

  app.post('/api/console/visits/:sid/annotations', async (request) => {
    const { account, visit } = await inVisit(request)
    const annotation = parseRequest(newAnnotation, request.body)
    await limitRate(store, 'command', visit.sid, now())
    const n = await store.keepAnnotation(visit, annotation, account.name, now())
    if (n === 'data-frozen') throw dataFrozen()
    return numbered(visit, n)
  })

  app.post('/api/console/visits/:sid/remove', async (request) => {
    const { visit } = await inVisit(request)
    const { as } = parseRequest(removal, request.body)
    if (as === 'deleted') await refuseFrozenData(store, visit.study)
    await store.withdraw(visit, as)
    notices.tell([visit])
    return { removed: true }
  })
}

function unknownVisit(): Refusal {
  return new Refusal(404, 'unknown-visit', 'There is no visit with this id.', 'sid')
}
