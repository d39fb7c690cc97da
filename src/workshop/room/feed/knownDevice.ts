import * as z from 'zod/mini'
import { locales } from '../../../i18n/locale.ts'
import { type KeyValueStore, tryRead, tryRemove, tryWrite } from '../../../instrumentation/storage.ts'
import { roomDevice } from '../../../study/room/roomApi.ts'
import { sentAction } from '../../../study/room/roomAction.ts'

const known = z.strictObject({ ...roomDevice.shape, token: z.string(), lang: z.enum(locales) })
/** What this browser is in a room: what the server said of it, its token, the language it reads. */
export type KnownDevice = z.output<typeof known>

/** One browser may be the phone of a room and its leader's remote; the wall of a room is neither. */
export type Place = 'phone' | 'leader' | 'wall'

const key = (code: string, place: Place) => `timetax-room-${code}-${place}`
const unsentKey = (code: string, id: string) => `timetax-room-${code}-${id}-unsent`

function readAs<Schema extends z.ZodMiniType>(storage: KeyValueStore | null, at: string, schema: Schema) {
  try {
    return schema.safeParse(JSON.parse(tryRead(storage, at) ?? 'null')).data as z.output<Schema> | undefined
  } catch {
    return undefined
  }
}

export const readDevice = (storage: KeyValueStore | null, code: string, place: Place): KnownDevice | undefined =>
  readAs(storage, key(code, place), known)

export const writeDevice = (storage: KeyValueStore | null, code: string, place: Place, device: KnownDevice) =>
  tryWrite(storage, key(code, place), JSON.stringify(device))

export const forgetDevice = (storage: KeyValueStore | null, code: string, place: Place) =>
  tryRemove(storage, key(code, place))

/** Actions that the server hasn't answered for, in the order they were done. */
export const readUnsent = (storage: KeyValueStore | null, code: string, id: string) =>
  readAs(storage, unsentKey(code, id), z.array(sentAction)) ?? []

export function writeUnsent(
  storage: KeyValueStore | null,
  code: string,
  id: string,
  unsent: readonly z.output<typeof sentAction>[],
) {
  if (unsent.length === 0) tryRemove(storage, unsentKey(code, id))
  else tryWrite(storage, unsentKey(code, id), JSON.stringify(unsent))
}
