import type { Room } from '../useRoom.ts'

/** Nothing to rehearse with. */
export function Rehearsal(_: { room: Room }) {
  return null
}
