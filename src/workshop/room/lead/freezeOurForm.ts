import type * as z from 'zod/mini'
import { loadForm } from '../../../forms/loadForm.ts'
import { formFrozen, formRefused } from '../../../study/room/roomApi.ts'
import { variantOfRoom } from '../../../study/room/variantOfRoom.ts'
import { roomRequest, RoomTrouble } from '../feed/roomRequest.ts'
import type { Room } from '../useRoom.ts'

export type FormFaultShown = z.output<typeof formRefused>['faults'][number]
export type Frozen = { form: string } | { faults: FormFaultShown[] } | { failed: true }

/** Makes the form that the room decided on, and asks the server to check and freeze it. */
export async function freezeOurForm({ code, facts, state, device }: Room): Promise<Frozen> {
  try {
    const base = facts && (await loadForm(facts.firstForms.long))
    if (!base) return { failed: true }
    const { form, rewordings } = variantOfRoom(state.cutting, base)
    const body = { form, rewordings }
    return await roomRequest(`/api/rooms/${code}/forms`, formFrozen, { body, token: device?.token })
  } catch (reason) {
    const refused = reason instanceof RoomTrouble ? formRefused.safeParse(reason.body).data : undefined
    return refused ? { faults: refused.faults } : { failed: true }
  }
}
