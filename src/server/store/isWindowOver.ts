import { sql, type RawBuilder } from 'kysely'

/**
 * Whether a window of counting that began at `since`, a column, is over. One that begins further ahead than it is long was
 * begun by a clock that has been set back since: it would not end for as long as that clock was wrong.
 */
export function isWindowOver(since: string, now: number, windowMs: number): RawBuilder<boolean> {
  const began = sql.ref(since)
  return sql<boolean>`(${began} <= ${now - windowMs} or ${began} > ${now + windowMs})`
}
