import type { FastifyInstance, FastifyReply } from 'fastify'
import * as z from 'zod/mini'
import type { formRefused } from '../../study/room/roomApi.ts'
import {
  type Actor,
  type Conflict,
  type KeptAction,
  mayDo,
  type SentAction,
  sentAction,
} from '../../study/room/roomAction.ts'
import { versionOfRoom } from '../../study/room/roomDefinition.ts'
import { conflictIn } from '../../study/room/roomState.ts'
import { limitRate } from '../limitRate.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import { freezeForm } from '../rooms/freezeForm.ts'
import { actorOf, deviceOf } from '../rooms/roomActor.ts'
import { roomNamed } from '../rooms/roomNamed.ts'
import type { RoomStates } from '../rooms/roomStates.ts'
import type { Services } from '../services.ts'

const since = z.strictObject({
  since: z._default(z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)), 0),
})
/** How often an action is judged anew because somebody was faster; then whoever sent it sends it again. */
const mostTries = 20

/** What is done in a room, in order; and the forms it freezes. */
export function roomActionRoutes(app: FastifyInstance, { store, notices, now }: Services, states: RoomStates): void {
  app.get('/api/rooms/:code/actions', async (request) => {
    const room = await roomNamed(store, request.params)
    return { actions: await store.actionsSince(room.study, parseRequest(since, request.query).since) }
  })

  app.post('/api/rooms/:code/actions', async (request, reply) => {
    const room = await roomNamed(store, request.params)
    const device = await deviceOf(request, store, room.study)
    const who = actorOf(device)
    const sent = parseRequest(sentAction, request.body)
    const { kind } = sent.action
    if (!mayDo(who.role, kind)) throw new Refusal(403, 'not-your-role', `The role ${who.role} can't do this.`, 'kind')
    await limitRate(store, 'act', device.id, now())
    await refuseUnlessPossible(room.study, sent)
    const kept = await keep(room.study, sent, who)
    if ('conflict' in kept) return tellConflict(reply, kept.conflict, await store.actionsSince(room.study, sent.base))
    notices.tellRoom(room.study)
    return { kept: kept.kept }
  })

  app.post('/api/rooms/:code/forms', async (request, reply) => {
    const room = await roomNamed(store, request.params)
    const device = await deviceOf(request, store, room.study)
    if (device.role !== 'leader')
      throw new Refusal(403, 'not-your-role', 'Only the leader puts a form before the room.')
    await limitRate(store, 'freeze', device.id, now())
    const frozen = await freezeForm(store, room.study, request.body, now())
    if ('form' in frozen) return frozen
    const error = { code: 'unsound-form', message: "This form can't be filled in as it stands." }
    return reply.code(422).send({ error, faults: frozen.faults } satisfies z.output<typeof formRefused>)
  })

  app.get<{ Params: { form: string } }>('/api/rooms/:code/forms/:form', async (request, reply) => {
    const room = await roomNamed(store, request.params)
    const version = versionOfRoom(room.study, request.params.form)
    const body = version === undefined ? null : await store.roomForm(room.study, version)
    if (body === null) throw unknownForm()
    // A frozen form never changes.
    return reply.type('application/json').header('cache-control', 'public, max-age=31536000, immutable').send(body)
  })

  async function keep(
    study: string,
    sent: SentAction,
    who: Actor,
  ): Promise<{ kept: KeptAction } | { conflict: Conflict }> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const state = await states.of(study)
      const conflict = conflictIn(state, sent, who)
      // What was judged against is what it is added to; an action that was kept before isn't judged again.
      const kept = await store.keepAction(study, sent, who, now(), conflict ? -1 : state.seq)
      if (kept === 'gone') throw new Refusal(404, 'unknown-room', 'There is no room with this code.', 'code')
      if (kept !== 'moved') return { kept }
      if (conflict) return { conflict }
    }
    throw new Refusal(503, 'too-busy', 'Too many people change this room at once. Try again.')
  }

  async function refuseUnlessPossible(study: string, { action }: SentAction): Promise<void> {
    if (action.kind !== 'run-form') return
    const version = versionOfRoom(study, action.form)
    if (version === undefined || (await store.roomForm(study, version)) === null) throw unknownForm()
  }
}

function tellConflict(reply: FastifyReply, { code, what }: Conflict, done: KeptAction[]) {
  const error = { code, message: 'Somebody else changed this meanwhile. Look at it again, then decide.' }
  return reply.code(409).send({ error, what, since: done })
}

const unknownForm = () => new Refusal(404, 'unknown-form', 'This room has no such form.', 'form')
