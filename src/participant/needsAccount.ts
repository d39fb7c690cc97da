import { knowledgeOf } from '../forms/derive.ts'
import type { Form } from '../forms/form.ts'

/** Whether a form begins with an account, so that its sheet has to tell user name, password and PIN. */
export const needsAccount = (form: Form): boolean => knowledgeOf(form).asked.has('acct-username')
