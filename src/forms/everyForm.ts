import type { Form } from './form.ts'
import { long } from './long.ts'
import { simplified } from './simplified.ts'

/**
 * All forms at once, the longest first, for pages and commands that look at forms. A participant's pages never import
 * this list: it would make them download forms that the visit doesn't play.
 */
export const everyForm: readonly Form[] = [long, simplified]

/** The form with this id, or nothing. */
export const formOf = (id: string): Form | undefined => everyForm.find((form) => form.id === id)
