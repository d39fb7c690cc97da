import { formOfRoom, formsOfActOne } from '../../study/room/roomDefinition.ts'
import { firstFormAt, nicknameAt } from '../../study/room/handOut.ts'
import type { RoomDevice, RoomFacts } from '../../study/room/roomApi.ts'
import type { KeptRoom, RoomDeviceRow } from '../store/roomStore.ts'
import type { Store } from '../store/store.ts'

/** What anybody with the code may know of a room. */
export async function factsOf(store: Store, room: KeptRoom, now: number, roomDays: number): Promise<RoomFacts> {
  const [study, forms] = await Promise.all([store.study(room.study), store.roomFormCount(room.study)])
  return {
    code: room.joinCode,
    study: room.study,
    openedAt: room.openedAt,
    people: room.people,
    seq: room.lastSeq,
    forms: Array.from({ length: forms }, (_, index) => formOfRoom(room.study, index + 1)),
    firstForms: formsOfActOne,
    isSimulated: study?.definition.simulated !== undefined,
    keptDays: roomDays,
    now,
  }
}

/** What a device is told of itself. */
export function shownDevice({ id, role, seat, place }: RoomDeviceRow): RoomDevice {
  return {
    ...{ id, role },
    ...(seat === null ? {} : { table: seat }),
    ...(place === null ? {} : { place, nickname: nicknameAt(place), first: firstFormAt(place) }),
  }
}
