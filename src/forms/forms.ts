import { formName, type Form } from './form.ts'
import { long } from './long.ts'
import { longPaged } from './longPaged.ts'
import { longPlain } from './longPlain.ts'
import { pilot2014 } from './pilot2014.ts'
import { preScreener } from './preScreener.ts'
import { simplified } from './simplified.ts'

/**
 * The forms that ship, by `id@version`: for server, console and tests. A participant's device takes them one by one from
 * `loadForm`, so that nobody downloads a form she doesn't get.
 */
export const forms: ReadonlyMap<string, Form> = new Map(
  [preScreener, simplified, long, longPlain, longPaged, pilot2014].map((form) => [formName(form), form]),
)

/** The form with this id, or nothing. */
export const formOf = (id: string): Form | undefined => [...forms.values()].find((form) => form.id === id)
