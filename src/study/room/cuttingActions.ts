import type * as z from 'zod/mini'
import type { ActingRole } from './deviceRoles.ts'

/** What tables and leader do to the cards of the long form. */
export const cuttingActions = [] as const satisfies readonly z.ZodMiniObject[]
export type CuttingAction = z.output<(typeof cuttingActions)[number]>

export const cuttingRoles: Record<CuttingAction['kind'], readonly ActingRole[]> = {}
