import { TalkRemote } from '../../talk/TalkRemote.tsx'
import { useLongWords } from '../../talk/useLongWords.ts'
import { useTalkOf } from '../../talk/useTalkOf.ts'
import { TakeOutcome } from '../outcome/TakeOutcome.tsx'
import type { PartProps } from '../partProps.ts'

/** Act five in the leader's hand: what the wall shows, and the outcome to take along. */
export default function WhoseLeader({ room }: PartProps) {
  const isHere = useLongWords()
  const talk = useTalkOf(room)
  return (
    <>
      {isHere && <TalkRemote talk={talk} />}
      <TakeOutcome room={room} />
    </>
  )
}
