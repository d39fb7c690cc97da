import { type CuttingState, conflictInCutting, nothingCut, reduceCutting } from './cuttingState.ts'
import { type LeadingState, nothingLed, reduceLeading } from './leadingState.ts'
import type { Actor, Conflict, KeptAction, SentAction } from './roomAction.ts'
import { conflictInTalking, nothingSaid, reduceTalking, type TalkingState } from './talkingState.ts'

/** What a room is: a fold over the list of what was done in it, the same on the server and on every device. */
export interface RoomState {
  /** The last action in it; 0 before the first. */
  seq: number
  leading: LeadingState
  cutting: CuttingState
  talking: TalkingState
}

export const emptyRoom: RoomState = { seq: 0, leading: nothingLed, cutting: nothingCut, talking: nothingSaid }

/**
 * What a room is after one more action. Actions that the state has, or that leave a gap, change nothing: whoever folds
 * asks for those in between.
 */
export function reduceRoom(state: RoomState, kept: KeptAction): RoomState {
  if (kept.seq !== state.seq + 1) return state
  return {
    seq: kept.seq,
    leading: reduceLeading(state.leading, kept),
    cutting: reduceCutting(state.cutting, kept),
    talking: reduceTalking(state.talking, kept),
  }
}

/** Why an action can't be kept in the room as it is: somebody was faster, and it would undo what they did. */
export function conflictIn(state: RoomState, sent: SentAction, who: Actor): Conflict | null {
  if (sent.base >= state.seq) return null
  return conflictInCutting(state.cutting, sent, who) ?? conflictInTalking(state.talking, sent, who)
}
