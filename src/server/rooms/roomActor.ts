import type { FastifyRequest } from 'fastify'
import type { Actor } from '../../study/room/roomAction.ts'
import { Refusal } from '../refusal.ts'
import { hashToken } from '../secrets.ts'
import type { RoomDeviceRow } from '../store/roomStore.ts'
import type { Store } from '../store/store.ts'
import { bearerToken } from '../writer.ts'

/** The device of the room whose token the request carries. Throws a 401 `Refusal` if it carries none of this room's. */
export async function deviceOf(request: FastifyRequest, store: Store, study: string): Promise<RoomDeviceRow> {
  const device = await store.roomDevice(study, hashToken(bearerToken(request)))
  if (!device)
    throw new Refusal(401, 'not-in-room', 'Only a device that joined this room can do this.', 'authorization')
  return device
}

/** The device as one that acts. Throws a 403 `Refusal` for a wall. */
export function actorOf({ id, role, seat }: RoomDeviceRow): Actor {
  if (role === 'wall') throw new Refusal(403, 'not-your-role', 'A wall only shows.')
  return { by: id, role, ...(seat === null ? {} : { table: seat }) }
}
