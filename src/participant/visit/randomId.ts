/**
 * A random id of `digits` hexadecimal digits. `crypto.randomUUID` needs a secure context; phones in a lab come over plain
 * http.
 */
export function randomId(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(Math.ceil(digits / 2)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digits)
}

/** A number to read aloud: `4827-1905`. */
export function referenceNumber(): string {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint16Array(2))
  const four = (n: number) => String(1000 + (n % 9000))
  return `${four(a)}-${four(b)}`
}
