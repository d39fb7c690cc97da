import type { Form } from './form.ts'
import { long } from './long.ts'

/** The long form's pages and questions in plain words, without program codes: what wording alone is worth. */
export const longPlain: Form = {
  id: 'long-plain',
  version: 1,
  words: 'plain',
  look: 'portal',
  steps: long.steps,
}
