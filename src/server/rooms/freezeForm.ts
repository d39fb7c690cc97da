import { check } from '../../forms/check.ts'
import { type Form, questionsOf } from '../../forms/form.ts'
import { formOfRoom } from '../../study/room/roomDefinition.ts'
import { type RoomForm, roomForm } from '../../study/room/roomForm.ts'
import { sha256 } from '../secrets.ts'
import type { Store } from '../store/store.ts'

/** Something about a form that keeps it from being put before people: a code, and the page or question it is about. */
export interface FormFault {
  code: string
  where: string
  what?: string
}

/** The form frozen, by its name; or why it isn't. */
export type Frozen = { form: string } | { faults: FormFault[] }

/** Checks a form as any form is checked, and freezes it as the room's next version. */
export async function freezeForm(store: Store, study: string, sent: unknown, now: number): Promise<Frozen> {
  const { form: asSent, ...rest } = isRecord(sent) ? sent : {}
  const named = isRecord(asSent) ? { ...asSent, id: study, version: 1 } : asSent
  const parsed = roomForm.safeParse({ ...rest, form: named })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { faults: [{ code: 'notAForm', where: issue?.path.join('.') ?? '' }] }
  }
  const faults = faultsOf(parsed.data)
  if (faults.length > 0) return { faults }
  const { form, rewordings } = parsed.data
  const hash = sha256(JSON.stringify({ form, rewordings }))
  const version = await store.freezeRoomForm(
    study,
    hash,
    (n) => JSON.stringify({ form: { ...form, id: study, version: n }, rewordings } satisfies RoomForm),
    now,
  )
  return { form: formOfRoom(study, version) }
}

function faultsOf({ form, rewordings }: RoomForm): FormFault[] {
  if (form.steps.length === 0) return [{ code: 'empty', where: form.id }]
  return [...check(form), ...precededFaults(form), ...rewordedInVain(form, rewordings)]
}

/** A pre-screener before a room's form would be a second form, with a clock of its own. */
const precededFaults = ({ preScreener, id }: Form): FormFault[] =>
  preScreener === undefined ? [] : [{ code: 'hasPreScreener', where: id }]

function rewordedInVain(form: Form, rewordings: RoomForm['rewordings']): FormFault[] {
  const asked: ReadonlySet<string> = questionsOf(form)
  const reworded = Object.values(rewordings).flatMap((words) => Object.keys(words ?? {}))
  return [...new Set(reworded)]
    .filter((question) => !asked.has(question))
    .map((what) => ({ code: 'rewordsUnasked', where: form.id, what }))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
