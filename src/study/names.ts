import * as z from 'zod/mini'

/** Lower-case words joined by dashes: studies, sequences, scenarios, choices. */
export const code = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'code'), z.maxLength(64))

/** A form as studies name it: `id@version`. */
export const formVersion = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*@\d{1,6}$/))
