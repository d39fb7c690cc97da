import { TalkPhone } from '../../talk/TalkPhone.tsx'
import { useLongWords } from '../../talk/useLongWords.ts'
import { useTalkOf } from '../../talk/useTalkOf.ts'
import type { PartProps } from '../partProps.ts'

/** Act five on a phone: the table's canvas, case cards, burden map and question protocol. */
export default function WhosePhone({ room }: PartProps) {
  const isHere = useLongWords()
  const talk = useTalkOf(room)
  return isHere && <TalkPhone talk={talk} />
}
