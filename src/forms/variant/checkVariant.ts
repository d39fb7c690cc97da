import { check, type Fault } from '../check.ts'
import { type Form, questionsOf } from '../form.ts'
import { formSchema } from '../formSchema.ts'

/**
 * Why a variant can't be run. Beside the faults of any form: `empty`, it asks nothing; `tooLarge`, it holds more than a stored
 * form may; `wrongShape`, at this place it is no form at all.
 */
export type FormFault = Omit<Fault, 'code'> & { code: Fault['code'] | 'empty' | 'tooLarge' | 'wrongShape' }

/** What keeps a form from being run as a room's own; nothing for a sound one. */
export const faultsOfForm = (form: Form): FormFault[] => [
  ...(questionsOf(form).size === 0 ? [{ code: 'empty', where: form.id } as const] : []),
  ...check(form),
]

/** The same of what came from outside, whatever it is: each of its faults, in its shape or in its meaning. */
export function checkVariant(value: unknown): FormFault[] {
  const { success, data, error } = formSchema.safeParse(value)
  if (success) return faultsOfForm(data)
  return error.issues.map(({ code, path }) => ({
    code: code === 'too_big' ? 'tooLarge' : 'wrongShape',
    where: path.map(String).join(' '),
  }))
}
