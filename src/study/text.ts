import * as z from 'zod/mini'

const nul = '\u0000'

/**
 * Free text of at most `max` UTF-16 units. Refuses NUL (PostgreSQL refuses it, SQLite cuts the string there) and
 * surrogates without their other half (no valid UTF-8, so what is read back would differ from what was sent).
 */
export function text(max: number) {
  return z.string().check(
    z.minLength(1),
    z.maxLength(max),
    z.refine((value) => !value.includes(nul), 'nul'),
    z.refine((value) => !hasLoneSurrogate(value), 'loneSurrogate'),
  )
}

function hasLoneSurrogate(value: string): boolean {
  return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value)
}
