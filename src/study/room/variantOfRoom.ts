import type { Form } from '../../forms/form.ts'
import type { CuttingState } from './cuttingState.ts'
import type { Rewordings } from './roomForm.ts'

/** A form that a room made, not yet checked and without its number; and the words it says otherwise than the bank. */
export interface Variant {
  form: Form
  rewordings: Rewordings
}

/** The form that the room's decisions make of the long one. */
export function variantOfRoom(_cutting: CuttingState, base: Form): Variant {
  return { form: base, rewordings: {} }
}
