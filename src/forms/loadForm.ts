import { type Form, formName } from './form.ts'
import { preScreener } from './preScreener.ts'
import { simplified } from './simplified.ts'

/** Each form that ships and isn't in the first download, by `id@version`; the same forms as in `forms`. */
const fetched = {
  'long@1': async () => (await import('./long.ts')).long,
  'long-plain@1': async () => (await import('./longPlain.ts')).longPlain,
  'long-paged@1': async () => (await import('./longPaged.ts')).longPaged,
  'pilot-2014@1': async () => (await import('./pilot2014.ts')).pilot2014,
} satisfies Record<string, () => Promise<Form>>

/** The simplified form and what comes before it come with the first download. */
const here = new Map<string, Form>([preScreener, simplified].map((form) => [formName(form), form]))

/** Whether a form isn't in the first download, and with it whatever only it shows and says. */
export const isFetched = (name: string): name is keyof typeof fetched => Object.hasOwn(fetched, name)

/** Whether a form was made in a workshop's room: `room-CODE@n`. */
export const isOfRoom = (name: string): boolean => name.startsWith('room-')

/** Whether a form may show pages and fields that the simplified one has none of. */
export const bringsParts = (name: string): boolean => isFetched(name) || isOfRoom(name)

/** Names of the forms that a device can run. */
export const shippedForms: readonly string[] = [...here.keys(), ...Object.keys(fetched)]

/** Puts a form on the device that didn't ship: one that a room made. */
export const keepForm = (form: Form) => here.set(formName(form), form)

/** A form that is on the device already. */
export const formHere = (name: string): Form | undefined => here.get(name)

/**
 * Fetches a form; from then on it is on the device.
 * @returns nothing where no form ships under this name; rejects where it can't be fetched
 */
export async function loadForm(name: string): Promise<Form | undefined> {
  const kept = here.get(name)
  if (kept || !isFetched(name)) return kept
  const form = await fetched[name]()
  here.set(name, form)
  return form
}
