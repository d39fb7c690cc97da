import * as z from 'zod/mini'

/** The visit an address names. Nothing else may reach the store: a NUL in an address would break a query. */
export const visitParams = z.object({ sid: z.string().check(z.regex(/^[0-9a-f]{32}$/)) })

/** The study an address names. */
export const studyParams = z.object({ study: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64)) })
