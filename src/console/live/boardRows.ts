import type { LiveRow } from '../../study/moderationApi.ts'

/** A device is offline when nothing was heard of it for so long: it says something every 20 s at least. */
export const offlineAfterMs = 40_000

/** What the board can be narrowed to; empty means any. */
export interface BoardFilters {
  lang: string
  standing: '' | Standing
}

/** How a participant stands, from what needs a moderator most to what needs none. */
export const standings = ['asking', 'offline', 'paused', 'hidden', 'under-way', 'ended'] as const
export type Standing = (typeof standings)[number]

/** How a participant stands at the moment `now` of the server. */
export function standingOf(row: LiveRow, now: number): Standing {
  if (row.hasEnded) return 'ended'
  if (row.askingSince !== null) return 'asking'
  if (now - row.lastSeenAt > offlineAfterMs) return 'offline'
  if (row.paused !== null) return 'paused'
  return row.isHidden ? 'hidden' : 'under-way'
}

/**
 * The rows after some were read again. `asked` are the visits that were asked for, null for all: one that is missing in
 * the answer is gone. A row that hasn't changed stays the same object, so that nothing of it is drawn again.
 */
export function patchRows(
  rows: readonly LiveRow[],
  read: readonly LiveRow[],
  asked: readonly string[] | null,
): readonly LiveRow[] {
  const before = new Map(rows.map((row) => [row.sid, row]))
  const after = asked === null ? new Map<string, LiveRow>() : new Map(before)
  for (const sid of asked ?? []) after.delete(sid)
  for (const row of read) {
    const known = before.get(row.sid)
    after.set(row.sid, known && isSame(known, row) ? known : row)
  }
  const next = [...after.values()]
  return next.length === rows.length && next.every((row) => before.get(row.sid) === row) ? rows : next
}

/** Those who ask for help first, the longest wait at the top; then the latest to begin. */
export function sortRows(rows: readonly LiveRow[]): LiveRow[] {
  const waits = ({ askingSince, hasEnded }: LiveRow) => (hasEnded ? Infinity : (askingSince ?? Infinity))
  return [...rows].sort((a, b) => {
    if (waits(a) !== waits(b)) return waits(a) - waits(b)
    return b.startedAt - a.startedAt || a.sid.localeCompare(b.sid)
  })
}

/** Whether a row fits the filters. */
export function fits(row: LiveRow, { lang, standing }: BoardFilters, now: number): boolean {
  return (lang === '' || row.lang === lang) && (standing === '' || standingOf(row, now) === standing)
}

function isSame(a: LiveRow, b: LiveRow): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
