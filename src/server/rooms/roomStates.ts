import { emptyRoom, reduceRoom, type RoomState } from '../../study/room/roomState.ts'
import type { Store } from '../store/store.ts'

/** How many rooms are kept folded; a room that isn't is folded again. */
const most = 50

/** Rooms as they are, folded from what is kept of them. */
export interface RoomStates {
  /** The room with everything that was kept when it was asked for. */
  of: (study: string) => Promise<RoomState>
  /** Forgets a room that was deleted. */
  forget: (study: string) => void
}

/** Keeps the last state of rooms, and only adds what came since: another server may have kept it. */
export function roomStates(store: Pick<Store, 'actionsSince'>): RoomStates {
  const states = new Map<string, RoomState>()
  return {
    of: async (study) => {
      const before = states.get(study) ?? emptyRoom
      const since = await store.actionsSince(study, before.seq)
      // Asked for twice at once, the one that knows more stays.
      const now = since.reduce(reduceRoom, before)
      states.delete(study)
      states.set(study, now)
      const [oldest] = states.keys()
      if (states.size > most && oldest !== undefined) states.delete(oldest)
      return now
    },
    forget: (study) => void states.delete(study),
  }
}
