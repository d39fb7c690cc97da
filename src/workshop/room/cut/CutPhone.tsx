import './cut.scss'
import type { PartProps } from '../partProps.ts'
import { CutCards } from './CutCards.tsx'
import { CutWords } from './CutWords.tsx'
import { useReaderLocale } from './useReaderLocale.ts'
import { useRoomCut } from './useRoomCut.ts'

/** Act two on the phone of a table, or of one person: the cards, and what is decided about them here. */
export default function CutPhone({ room }: PartProps) {
  return (
    <CutWords locale={useReaderLocale()}>
      <CutCards model={useRoomCut(room)} />
    </CutWords>
  )
}
