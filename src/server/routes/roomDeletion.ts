import type { FastifyInstance } from 'fastify'
import { Refusal } from '../refusal.ts'
import { deviceOf } from '../rooms/roomActor.ts'
import { roomNamed } from '../rooms/roomNamed.ts'
import type { RoomStates } from '../rooms/roomStates.ts'
import type { Services } from '../services.ts'

/** `POST /api/rooms/:code/delete`, its leader: deletes the room and everything in it, at once and for good. */
export function roomDeletionRoutes(app: FastifyInstance, { store, notices }: Services, states: RoomStates): void {
  app.post('/api/rooms/:code/delete', async (request, reply) => {
    const room = await roomNamed(store, request.params)
    const device = await deviceOf(request, store, room.study)
    if (device.role !== 'leader') throw new Refusal(403, 'not-your-role', 'Only the leader deletes the room.')
    await store.deleteRoom(room.study, null)
    states.forget(room.study)
    // Whoever still looks at it is told that there is no such room.
    notices.tellRoom(room.study)
    return reply.code(204).send()
  })
}
