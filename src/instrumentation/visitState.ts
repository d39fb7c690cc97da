import { tryRead, tryRemove, tryWrite, type KeyValueStore } from './storage.ts'

/** The run and page events belong to unless they say otherwise. */
export interface Place {
  run?: string
  /** `id@version`. */
  form?: string
  page?: string
  item?: string
}

/** What a further document of the same visit needs to go on counting. */
export interface VisitState {
  /** The last sequence number used. */
  seq: number
  /** The session clock and the wall clock when last seen, in milliseconds. */
  tLast: number
  wallLast: number
  /** Which document of the visit this is, from 1. */
  doc: number
  place: Place
  /** A moderator's pause is on: it outlives documents. */
  paused: boolean
  /** The latest activity on the session clock; null while silence does not count. */
  silentSince: number | null
  /** Task time of the run so far, to the second, in milliseconds. */
  work: number
}

/** What an app that knew nothing of pauses left out. */
const beforeAnything = { paused: false, silentSince: null, work: 0 }

const key = (sid: string) => `timetax:recorder:${sid}`

/**
 * Keeps the state at once; false when the device keeps nothing. Then it keeps no older state either: a document that went
 * on from one would use numbers again, and the server would take its events for ones it has.
 */
export function writeVisitState(storage: KeyValueStore | null, sid: string, state: VisitState): boolean {
  const isKept = tryWrite(storage, key(sid), JSON.stringify(state))
  if (!isKept) tryRemove(storage, key(sid))
  return isKept
}

/** The state an earlier document left, or null. */
export function readVisitState(storage: KeyValueStore | null, sid: string): VisitState | null {
  try {
    const state: unknown = JSON.parse(tryRead(storage, key(sid)) ?? 'null')
    return isVisitState(state) ? { ...beforeAnything, ...state } : null
  } catch {
    return null
  }
}

/** Forgets a visit, as withdrawing asks for. */
export function forgetVisitState(storage: KeyValueStore | null, sid: string): void {
  tryRemove(storage, key(sid))
}

function isVisitState(value: unknown): value is VisitState {
  if (typeof value !== 'object' || value === null) return false
  const { seq, tLast, wallLast, doc, place } = value as Partial<Record<keyof VisitState, unknown>>
  return [seq, tLast, wallLast, doc].every(Number.isFinite) && typeof place === 'object' && place !== null
}
