import './cut.scss'
import { useWords } from '../../../i18n/useWords.ts'
import type { PartProps } from '../partProps.ts'
import { CutCards } from './CutCards.tsx'
import { CutWords } from './CutWords.tsx'
import { useReaderLocale } from './useReaderLocale.ts'
import { useRoomCut } from './useRoomCut.ts'

/** Act two on the phone of a table, or of one person: the cards, and what is decided about them here. */
export default function CutPhone({ room }: PartProps) {
  return (
    <CutWords locale={useReaderLocale()}>
      <CutOnPhone room={room} />
    </CutWords>
  )
}

function CutOnPhone({ room }: PartProps) {
  const { t } = useWords()
  const model = useRoomCut(room)
  return (
    <>
      <h1>{t('cut:title')}</h1>
      <p>{t('cut:lead')}</p>
      <CutCards key={model.voice} model={model} />
    </>
  )
}
