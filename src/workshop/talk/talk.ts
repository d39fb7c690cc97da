import type { TalkingAction } from '../../study/room/talkingActions.ts'
import type { TalkingState, Voice } from '../../study/room/talkingState.ts'

/** A room's talk as one device has it: what was written down, whom the device speaks for, and how it says something. */
export interface Talk {
  state: TalkingState
  voice: Voice
  /** May turn the wall, and take away any note. */
  isLeader: boolean
  say: (action: TalkingAction) => void
}
