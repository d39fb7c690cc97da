import { Refusal } from './refusal.ts'

/** What the database says when it can't write, by the beginnings of its codes, SQLite's and PostgreSQL's. */
const full = ['SQLITE_FULL', '53100', 'ENOSPC', 'EDQUOT']
const readOnly = ['SQLITE_READONLY', '25006', 'EROFS']
const away = [
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
  '53',
  '57P',
  '08',
  '40',
  'ECONN',
  'EPIPE',
]

/**
 * The refusal of a request whose data can't be kept, or null if `error` says nothing of the kind. Nothing was
 * acknowledged, so that the device keeps what it sent and tries again.
 */
export function storeTrouble(error: unknown): Refusal | null {
  const code = codeOf(error)
  const is = (beginnings: readonly string[]) => beginnings.some((beginning) => code.startsWith(beginning))
  if (is(full)) {
    return new Refusal(
      507,
      'disk-full',
      "The server's disk is full, so nothing was kept. Make room on it; nothing is lost.",
    )
  }
  if (is(readOnly)) {
    return new Refusal(503, 'read-only', "The server's data can't be written, so nothing was kept. Nothing is lost.")
  }
  if (is(away) || isWithoutConnection(error)) {
    return new Refusal(
      503,
      'store-unavailable',
      "The server's database doesn't answer. Nothing is lost; it tries again.",
    )
  }
  return null
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** The driver of PostgreSQL gives these no code. */
function isWithoutConnection(error: unknown): boolean {
  return (
    error instanceof Error && /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
  )
}
