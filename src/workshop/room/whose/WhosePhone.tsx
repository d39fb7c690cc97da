import { useWords } from '../../../i18n/useWords.ts'
import { TalkPhone } from '../../talk/TalkPhone.tsx'
import { useLongWords } from '../../talk/useLongWords.ts'
import { useTalkOf } from '../../talk/useTalkOf.ts'
import type { PartProps } from '../partProps.ts'

/** Act five on a phone: the table's canvas, case cards, burden map and question protocol. */
export default function WhosePhone({ room }: PartProps) {
  const { t } = useWords()
  const isHere = useLongWords()
  const talk = useTalkOf(room)
  return (
    isHere && (
      <>
        <h1>{t('talk:page.heading')}</h1>
        <TalkPhone talk={talk} />
      </>
    )
  )
}
