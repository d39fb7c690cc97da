/** A random id of `digits` hexadecimal digits, over plain http as well, where there is no `crypto.randomUUID`. */
export function randomHex(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(digits / 2))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
