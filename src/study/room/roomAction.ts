import * as z from 'zod/mini'
import { cuttingActions, cuttingRoles } from './cuttingActions.ts'
import { type ActingRole, actingRoles } from './deviceRoles.ts'
import { leadingActions, leadingRoles } from './leadingActions.ts'
import { talkingActions, talkingRoles } from './talkingActions.ts'

/** Everything that can be done in a room. What the room is, follows from the list of what was done in it. */
export const roomAction = z.discriminatedUnion('kind', [...leadingActions, ...cuttingActions, ...talkingActions])
export type RoomAction = z.output<typeof roomAction>

const rolesFor: Record<RoomAction['kind'], readonly ActingRole[]> = {
  ...leadingRoles,
  ...cuttingRoles,
  ...talkingRoles,
}

/** Whether somebody with this role may do this. */
export const mayDo = (role: ActingRole, kind: RoomAction['kind']): boolean => rolesFor[kind].includes(role)

/** An action as a device sends it. `id` makes sending it twice harmless; `base` is the `seq` of the state it was made on. */
export const sentAction = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/, 'hexId')),
  base: z.int().check(z.minimum(0)),
  action: roomAction,
})
export type SentAction = z.output<typeof sentAction>

/** Who does something: a device, and whom it speaks for. */
export const actor = z.strictObject({
  by: z.string(),
  role: z.enum(actingRoles),
  /** The table that the device speaks for. */
  table: z.optional(z.int()),
})
export type Actor = z.output<typeof actor>

/** An action as it is kept: numbered from 1 without a gap, in the order in which the server kept them. */
export const keptAction = z.strictObject({
  ...actor.shape,
  seq: z.int(),
  /** Server milliseconds. */
  at: z.number(),
  base: z.int(),
  action: roomAction,
})
export type KeptAction = z.output<typeof keptAction>

/** Why an action can't be kept as it was sent. `code` is a key of the room's words: `room:conflict.CODE`. */
export interface Conflict {
  code: string
  /** The card, cell or page that was changed meanwhile. */
  what: string
}
