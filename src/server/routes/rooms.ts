import { randomBytes, randomInt } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type * as z from 'zod/mini'
import { joinCodeOf } from '../../study/joinCode.ts'
import {
  type JoinedRoom,
  joinRoom,
  openRoom,
  type RoomDevice,
  type RoomFacts,
  type RoomList,
  takeSeat,
} from '../../study/room/roomApi.ts'
import { roomDefinition, studyOfRoom } from '../../study/room/roomDefinition.ts'
import { signedInAs } from '../consoleSession.ts'
import { limitRate } from '../limitRate.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import { deviceOf } from '../rooms/roomActor.ts'
import { factsOf, shownDevice } from '../rooms/roomFacts.ts'
import { roomNamed } from '../rooms/roomNamed.ts'
import { hashToken, isToken } from '../secrets.ts'
import type { Services } from '../services.ts'
import type { KeptRoom } from '../store/roomStore.ts'
import { bearerToken } from '../writer.ts'

/** How many rooms a list shows. */
const mostListed = 100
const robotsSeeds = 2 ** 31

/** Opening rooms, which whoever may lead does; coming in, which anybody with the code does; taking a seat. */
export function roomRoutes(app: FastifyInstance, { store, notices, now, roomDays }: Services): void {
  app.get('/api/rooms', async (request): Promise<RoomList> => {
    const { me, account } = await signedInAs(request, store, now(), 'leader')
    const rooms = await store.rooms(me.role === 'owner' ? null : account, mostListed)
    return {
      rooms: rooms.map(({ joinCode, openedAt, people, isSimulated }) => ({
        code: joinCode,
        ...{ openedAt, people, isSimulated },
      })),
    }
  })

  app.post('/api/rooms', async (request): Promise<JoinedRoom> => {
    const { account } = await signedInAs(request, store, now(), 'leader')
    const { id, token, lang, robots } = parseRequest(openRoom, request.body)
    await limitRate(store, 'open', '', now())
    const joinCode = joinCodeOf(randomBytes(6))
    const definition = roomDefinition(joinCode, robots ? { people: 0, seed: randomInt(robotsSeeds) } : undefined)
    // One code in a thousand million is taken: whoever meets it presses again.
    if (!(await store.openRoom(definition, { joinCode, openedBy: account, openedAt: now() })))
      throw new Refusal(409, 'code-taken', 'This code is taken. Try again.')
    const study = studyOfRoom(joinCode)
    await store.joinRoom(study, { id, tokenHash: hashToken(token), role: 'leader', seat: null, lang }, now())
    const room = await roomNamed(store, { code: joinCode })
    return { room: await factsOf(store, room, now(), roomDays), device: { id, role: 'leader' } }
  })

  app.get('/api/rooms/:code', async (request): Promise<RoomFacts> => {
    return factsOf(store, await roomNamed(store, request.params), now(), roomDays)
  })

  app.post('/api/rooms/:code/devices', async (request): Promise<JoinedRoom> => {
    const room = await roomNamed(store, request.params)
    const asked = parseRequest(joinRoom, request.body)
    await limitRate(store, 'enter', room.study, now())
    if (asked.role === 'leader') await refuseUnlessLeading(request, room)
    const device = await store.joinRoom(room.study, newDevice(asked), now())
    if (!isToken(asked.token, device.tokenHash))
      throw new Refusal(409, 'other-token', 'This device joined with another token.', 'token')
    if (device.place !== null) notices.tellRoom(room.study)
    const facts = await factsOf(store, await roomNamed(store, request.params), now(), roomDays)
    return { room: facts, device: shownDevice(device) }
  })

  app.post('/api/rooms/:code/seat', async (request): Promise<RoomDevice> => {
    const room = await roomNamed(store, request.params)
    const { table } = parseRequest(takeSeat, request.body)
    const device = await deviceOf(request, store, room.study)
    if (device.place === null) throw new Refusal(403, 'not-your-role', 'Only a phone sits at a table.')
    await limitRate(store, 'act', device.id, now())
    await store.takeSeat(room.study, device.id, table)
    return shownDevice({ ...device, seat: table, role: table === null ? 'phone' : 'table' })
  })

  /** Whoever opened the room, the owner, and whom a leader's device lets in, lead it. */
  async function refuseUnlessLeading(request: FastifyRequest, room: KeptRoom): Promise<void> {
    if (request.headers.authorization !== undefined) {
      const device = await store.roomDevice(room.study, hashToken(bearerToken(request)))
      if (device?.role === 'leader') return
    }
    const { me, account } = await signedInAs(request, store, now(), 'leader')
    if (me.role !== 'owner' && account !== room.openedBy)
      throw new Refusal(403, 'not-your-room', 'Only whoever opened this room can lead it.')
  }
}

function newDevice({ id, token, role, table, lang }: z.output<typeof joinRoom>) {
  const isSeated = role === 'table' && table !== undefined
  const seated = isSeated ? role : role === 'table' ? 'phone' : role
  return { id, tokenHash: hashToken(token), role: seated, seat: isSeated ? table : null, lang }
}
