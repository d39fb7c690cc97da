import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** `bytes` random bytes in hexadecimal. */
export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}

/** SHA-256 of a text in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** For tokens of 256 random bits: they need no salt and no slow hash. */
export function hashToken(token: string): string {
  return sha256(token)
}

/** Whether `token` is the one `hash` was made of, in a time that tells nothing. */
export function isToken(token: string, hash: string): boolean {
  const made = Buffer.from(hashToken(token))
  const kept = Buffer.from(hash)
  return made.length === kept.length && timingSafeEqual(made, kept)
}
