import type { Form } from '../../forms/form.ts'

/**
 * A short fingerprint of a form as it was run (FNV-1a, 32 bit, over its JSON), so that a log says which text of
 * `id@version` it speaks of. Not a secure hash: plain http has none.
 */
export function formHash(form: Form): string {
  let hash = 0x811c9dc5
  for (const char of JSON.stringify(form)) {
    hash ^= char.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
