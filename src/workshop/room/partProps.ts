import type { Room } from './useRoom.ts'

/**
 * What a part of a room is given: an act on a phone, on the wall, or on the leader's remote. The frame around it (code, language,
 * act, connection) is the room's own.
 */
export interface PartProps {
  room: Room
}
