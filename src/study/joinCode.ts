/** Crockford's base 32: no I, L, O or U, so that a code read from a wall or heard in a room can't be taken for another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 6
/** What people write for a letter or digit they see. */
const meant: Record<string, string> = { O: '0', I: '1', L: '1' }

/** A join code of random bytes, at least six of them: `4K7-Q0M` is kept as `4K7Q0M`. */
export function joinCodeOf(bytes: Uint8Array): string {
  return Array.from(bytes.slice(0, length), (byte) => alphabet[byte % alphabet.length]).join('')
}

/** The code that somebody meant, or null where it can't be one: case, blanks and dashes don't matter, O is 0, I and L are 1. */
export function readJoinCode(typed: string): string | null {
  const code = Array.from(typed.toUpperCase().replace(/[\s\-–—]/g, ''), (char) => meant[char] ?? char).join('')
  return code.length === length && Array.from(code).every((char) => alphabet.includes(char)) ? code : null
}

/** A code as it is shown: in two halves. */
export const shownJoinCode = (code: string): string => `${code.slice(0, length / 2)}-${code.slice(length / 2)}`
