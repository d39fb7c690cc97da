import type { Actor, Conflict, KeptAction, SentAction } from './roomAction.ts'

/** What has been decided about the cards. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled in by the act it belongs to
export interface CuttingState {}

export const nothingCut: CuttingState = {}

/** What an action makes of the cards. */
export function reduceCutting(state: CuttingState, _kept: KeptAction): CuttingState {
  return state
}

/** Why an action can't be kept as it was sent: what it was made on was changed since, by another. */
export function conflictInCutting(_state: CuttingState, _sent: SentAction, _who: Actor): Conflict | null {
  return null
}
