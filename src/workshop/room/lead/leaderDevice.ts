import type { Locale } from '../../../i18n/locale.ts'
import { deviceStorage } from '../../../instrumentation/storage.ts'
import { joinedRoom } from '../../../study/room/roomApi.ts'
import { type KnownDevice, readDevice, writeDevice } from '../feed/knownDevice.ts'
import { randomHex } from '../feed/randomHex.ts'
import { roomRequest } from '../feed/roomRequest.ts'

/** How a phone is let in to lead: the part of an address that no server gets. */
export const hashFor = ({ id, token }: Pick<KnownDevice, 'id' | 'token'>) => `#${id}.${token}`

/** The device that an address lets in, kept on this browser; nothing where the address has none. */
export function takeDeviceOfAddress(code: string, lang: Locale): KnownDevice | undefined {
  const [, id, token] = /^#([0-9a-f]{32})\.([0-9a-f]{64})$/.exec(location.hash) ?? []
  if (!id || !token) return undefined
  const device: KnownDevice = { id, token, role: 'leader', lang }
  writeDevice(deviceStorage(), code, 'leader', device)
  history.replaceState(history.state, '', location.pathname)
  return device
}

/**
 * Makes another leader's device, by the token of one that leads already or by the sign-in that opened the room.
 * @throws RoomTrouble where neither lets in
 */
export async function makeLeaderDevice(code: string, lang: Locale, by?: KnownDevice): Promise<KnownDevice> {
  const ids = { id: randomHex(32), token: randomHex(64) }
  const body = { ...ids, role: 'leader', lang }
  const { device } = await roomRequest(`/api/rooms/${code}/devices`, joinedRoom, { body, token: by?.token })
  return { ...device, token: ids.token, lang }
}

/** The device that this browser leads the room with: known, or made by the sign-in. */
export async function leaderDevice(code: string, lang: Locale): Promise<KnownDevice> {
  const known = takeDeviceOfAddress(code, lang) ?? readDevice(deviceStorage(), code, 'leader')
  if (known) return known
  const made = await makeLeaderDevice(code, lang)
  writeDevice(deviceStorage(), code, 'leader', made)
  return made
}
