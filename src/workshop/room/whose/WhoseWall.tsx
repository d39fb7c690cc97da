import { TalkWall } from '../../talk/TalkWall.tsx'
import { useLongWords } from '../../talk/useLongWords.ts'
import type { PartProps } from '../partProps.ts'

/** Act five on the wall. */
export default function WhoseWall({ room }: PartProps) {
  const isHere = useLongWords()
  return isHere && <TalkWall state={room.state.talking} />
}
