import { useMemo } from 'react'
import '../../talk/talk.scss'
import { useWords } from '../../../i18n/useWords.ts'
import { firstTax, reckonRoom } from '../../talk/tax/reckonRoom.ts'
import { TaxNumbers } from '../../talk/tax/TaxNumbers.tsx'
import type { PartProps } from '../partProps.ts'

/** Act four on a phone: what the wall says, with the intervals that it leaves out. */
export default function CountPhone({ room }: PartProps) {
  const { t } = useWords()
  const { tax = firstTax } = room.state.talking
  const reckoned = useMemo(() => reckonRoom(tax), [tax])
  return (
    <section className="talk-tax">
      <h1>{t('talk:tax.heading')}</h1>
      <TaxNumbers room={reckoned} />
    </section>
  )
}
