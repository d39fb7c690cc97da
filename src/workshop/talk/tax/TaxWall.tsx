import { useMemo } from 'react'
import '../wall.scss'
import { useWords } from '../../../i18n/useWords.ts'
import type { TaxInputs } from '../../../study/room/talkingActions.ts'
import type { Taken } from '../../timeTax/tax.ts'
import { firstTax, reckonRoom } from './reckonRoom.ts'
import { TaxBars } from './TaxBars.tsx'
import { useTaxWords } from './useTaxWords.ts'

const hoursOf = ({ result }: Taken) => (result.status === 'not-estimable' ? 0 : result.hoursAYear)

/** Act four on the wall: the hours a form takes in a year, beside those of the other, and what the difference is. */
export function TaxWall({ inputs = firstTax }: { inputs?: TaxInputs }) {
  const { t } = useWords()
  const room = useMemo(() => reckonRoom(inputs), [inputs])
  const words = useTaxWords(room)
  const { tax } = room
  if (!tax || !words)
    return (
      <div className="talk-wall">
        <h2>{t('talk:tax.heading')}</h2>
        <p>{t(room.lacksTimes ? 'talk:tax.noTimes' : 'talk:tax.wait')}</p>
      </div>
    )
  const [before, after] = [hoursOf(tax.before), hoursOf(tax.after)]
  return (
    <div className="talk-wall talk-wall--tax">
      <h2 className="wall-headline">{words.headline}</h2>
      <TaxBars
        bars={[
          { form: 'long', name: t('talk:tax.before'), hours: before, said: words.whole(before) },
          {
            form: room.inputs.source === 'room-own' ? 'room' : 'simplified',
            name: words.after,
            hours: after,
            said: words.whole(after),
          },
        ]}
      />
      <p>{words.jobs}</p>
      {words.price && <p>{words.price}</p>}
      <p className="wall-source">{words.source}</p>
    </div>
  )
}
