import type * as z from 'zod/mini'
import type { ActingRole } from './deviceRoles.ts'

/** What tables write on the canvas, the burden map and the question protocol, and what the room counts with. */
export const talkingActions = [] as const satisfies readonly z.ZodMiniObject[]
export type TalkingAction = z.output<(typeof talkingActions)[number]>

export const talkingRoles: Record<TalkingAction['kind'], readonly ActingRole[]> = {}
