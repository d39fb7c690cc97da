import * as z from 'zod/mini'
import { readJoinCode } from '../../study/joinCode.ts'
import { parseRequest } from '../parseRequest.ts'
import { Refusal } from '../refusal.ts'
import type { KeptRoom } from '../store/roomStore.ts'
import type { Store } from '../store/store.ts'

const params = z.object({ code: z.string().check(z.maxLength(40)) })

/** The room whose code an address names, however it was typed. Throws a 404 `Refusal` where there is none. */
export async function roomNamed(store: Store, sent: unknown): Promise<KeptRoom> {
  const code = readJoinCode(parseRequest(params, sent).code)
  const room = code === null ? null : await store.roomByCode(code)
  if (!room) throw new Refusal(404, 'unknown-room', 'There is no room with this code.', 'code')
  return room
}
