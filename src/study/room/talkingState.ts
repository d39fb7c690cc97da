import type { Actor, Conflict, KeptAction, SentAction } from './roomAction.ts'

/** What has been written down. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in by the acts it belongs to
export interface TalkingState {}

export const nothingSaid: TalkingState = {}

/** What an action makes of what has been written down. */
export function reduceTalking(state: TalkingState, _kept: KeptAction): TalkingState {
  return state
}

/** Why an action can't be kept as it was sent: what it was made on was changed since, by another. */
export function conflictInTalking(_state: TalkingState, _sent: SentAction, _who: Actor): Conflict | null {
  return null
}
