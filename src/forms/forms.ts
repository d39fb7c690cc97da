import { formName, type Form } from './form.ts'
import { simplified } from './simplified.ts'

/** The forms that ship, by `id@version`. */
export const forms: ReadonlyMap<string, Form> = new Map([simplified].map((form) => [formName(form), form]))
