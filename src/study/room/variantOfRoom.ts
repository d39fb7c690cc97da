import type { Form } from '../../forms/form.ts'
import { makeVariant, type Variant } from '../../forms/variant/makeVariant.ts'
import { type CuttingState, decisionsOf, room } from './cuttingState.ts'

export type { Variant }

/** The form that the room's decisions make of the long one, not yet checked; its number is given when it is frozen. */
export const variantOfRoom = (cutting: CuttingState, base: Form): Variant =>
  makeVariant(base, decisionsOf(cutting, room), { id: 'room', version: 1 })
