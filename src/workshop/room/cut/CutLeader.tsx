import './cut.scss'
import type { PartProps } from '../partProps.ts'
import { CutSettle } from './CutSettle.tsx'
import { CutWords } from './CutWords.tsx'
import { useReaderLocale } from './useReaderLocale.ts'
import { useRoomCut } from './useRoomCut.ts'

/** Act two on the leader’s remote: the votes, and what the room makes of them. */
export default function CutLeader({ room }: PartProps) {
  return (
    <CutWords locale={useReaderLocale()}>
      <CutSettle model={useRoomCut(room)} />
    </CutWords>
  )
}
