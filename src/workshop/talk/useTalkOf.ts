import { useMemo } from 'react'
import type { TalkingAction } from '../../study/room/talkingActions.ts'
import { voiceOf } from '../../study/room/talkingState.ts'
import type { Room } from '../room/useRoom.ts'
import type { Talk } from './talk.ts'

/** The talk of a room, as its device takes part in it. What isn't sent yet shows at once and waits for the network. */
export function useTalkOf({ state, device, act }: Room): Talk {
  const { talking } = state
  return useMemo(
    () => ({
      state: talking,
      voice: device ? voiceOf({ by: device.id, table: device.table }) : { id: '' },
      isLeader: device?.role === 'leader',
      say: (action: TalkingAction) => void act(action),
    }),
    [talking, device, act],
  )
}
