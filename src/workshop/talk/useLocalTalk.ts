import { useReducer } from 'react'
import type { KeptAction } from '../../study/room/roomAction.ts'
import type { TalkingAction } from '../../study/room/talkingActions.ts'
import { nothingSaid, reduceTalking, type TalkingState, voiceOf } from '../../study/room/talkingState.ts'
import type { Talk } from './talk.ts'

interface Local {
  seq: number
  talking: TalkingState
}
type Said = Pick<KeptAction, 'by' | 'role' | 'table' | 'action'>

const fold = ({ seq, talking }: Local, said: Said): Local => ({
  seq: seq + 1,
  talking: reduceTalking(talking, { ...said, seq: seq + 1, at: 0, base: seq }),
})

/** A talk that lives on this page alone, to be tried and shown without a room. */
export function useLocalTalk(table: number | undefined): Talk {
  const [{ talking }, add] = useReducer(fold, { seq: 0, talking: nothingSaid })
  const speaker = { by: 'this-page', ...(table === undefined ? {} : { table }) }
  return {
    state: talking,
    voice: voiceOf(speaker),
    isLeader: true,
    say: (action: TalkingAction) => add({ ...speaker, role: 'leader', action }),
  }
}
