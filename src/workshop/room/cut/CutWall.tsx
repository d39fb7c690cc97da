import './cut.scss'
import { long } from '../../../forms/long.ts'
import type { PartProps } from '../partProps.ts'
import { CutWallView } from './CutWallView.tsx'
import { CutWords } from './CutWords.tsx'
import { useReaderLocale } from './useReaderLocale.ts'

/** Act two on the wall: the numbers of what the room settled, and the card that is talked about. */
export default function CutWall({ room }: PartProps) {
  return (
    <CutWords locale={useReaderLocale()}>
      <CutWallView model={{ base: long, cutting: room.state.cutting }} />
    </CutWords>
  )
}
