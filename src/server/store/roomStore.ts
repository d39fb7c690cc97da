import type { RunSummary } from '../../study/api.ts'
import type { DeviceRole } from '../../study/room/deviceRoles.ts'
import type { Actor, KeptAction, SentAction } from '../../study/room/roomAction.ts'
import type { StudyDefinition, StudyLanguage } from '../../study/study.ts'

/** A room as it is kept beside its study. */
export interface KeptRoom {
  study: string
  joinCode: string
  /** The account that opened it. */
  openedBy: string
  openedAt: number
  lastSeq: number
  /** Phones and tables that joined. */
  people: number
}

/** A device that joined a room. */
export interface RoomDeviceRow {
  id: string
  tokenHash: string
  role: DeviceRole
  /** The table it speaks for. */
  seat: number | null
  /** The order in which people joined, from 0; null of leader and wall. */
  place: number | null
  lang: StudyLanguage
}

/** A run of a room's visit. */
export interface RoomRun {
  summary: RunSummary
  lang: StudyLanguage
  startedAt: number
  lastSeenAt: number
}

/** Rooms: opening, joining, what was done, the forms that were frozen, the runs. */
export interface RoomStore {
  /** Keeps the room with its study; false if there is one with its code. */
  openRoom(definition: StudyDefinition, room: Pick<KeptRoom, 'joinCode' | 'openedBy' | 'openedAt'>): Promise<boolean>
  roomByCode(joinCode: string): Promise<KeptRoom | null>
  roomOfStudy(study: string): Promise<KeptRoom | null>
  /** Rooms of one account, or of all; the latest first, with whether everybody in them is invented. */
  rooms(openedBy: string | null, limit: number): Promise<(KeptRoom & { isSimulated: boolean })[]>
  /** Keeps a device; one whose id is known is returned as it is. Phones and tables are counted, and numbered from 0. */
  joinRoom(study: string, device: Omit<RoomDeviceRow, 'place'>, now: number): Promise<RoomDeviceRow>
  roomDevice(study: string, tokenHash: string): Promise<RoomDeviceRow | null>
  /** From then on a phone or table speaks for the table, or for itself. */
  takeSeat(study: string, device: string, seat: number | null): Promise<void>
  /**
   * Adds an action at the end of the list and returns it as it is kept; one whose id is known is returned as it was. Nothing where
   * `onlyAt` is given and the list no longer ends there: the caller looks again.
   */
  keepAction(
    study: string,
    sent: SentAction,
    who: Actor,
    now: number,
    onlyAt: number | null,
  ): Promise<KeptAction | 'moved' | 'gone'>
  /** What was done after `seq`, in order. */
  actionsSince(study: string, seq: number): Promise<KeptAction[]>
  /** Freezes a form as the room's next version and returns its number; the same form again has the number it has. */
  freezeRoomForm(study: string, hash: string, body: (version: number) => string, now: number): Promise<number>
  /** The form as it was frozen. */
  roomForm(study: string, version: number): Promise<string | null>
  roomFormCount(study: string): Promise<number>
  /** All rooms with the moment of the last thing that was done in them, the longest quiet first. */
  roomsByActivity(): Promise<{ study: string; joinCode: string; lastActiveAt: number }[]>
  /**
   * Deletes a room with all that is kept of it: devices, actions, forms, visits and their logs, its study. With `quietSince`, only
   * if nothing was done in it after that moment. False if it stays, or there is none.
   */
  deleteRoom(study: string, quietSince: number | null): Promise<boolean>
  /** The runs of the room's visits, in the order the visits began; of these visits alone, where some are named. */
  roomRuns(study: string, sids: readonly string[] | null): Promise<RoomRun[]>
}
