import { useWords } from '../../../i18n/useWords.ts'
import { applications } from '../../timeTax/presets.ts'
import type { Taken } from '../../timeTax/tax.ts'
import type { RoomTax } from './reckonRoom.ts'
import { useTaxWords } from './useTaxWords.ts'

const snapApplications = applications.find(({ id }) => id === 'snap')?.people

/** What it comes to, with the intervals that the wall leaves out. */
export function TaxNumbers({ room }: { room: RoomTax }) {
  const { t } = useWords()
  const words = useTaxWords(room)
  const { tax, inputs } = room
  if (!tax || !words) return <p>{t(room.lacksTimes ? 'talk:tax.noTimes' : 'talk:tax.wait')}</p>
  const around = ({ result }: Taken, of: 'minutes' | 'hours') => {
    if (result.status === 'not-estimable') return ''
    const show = of === 'minutes' ? words.tenth : words.whole
    const value = show(of === 'minutes' ? result.meanMinutes : result.hoursAYear)
    if (result.status !== 'estimated') return value
    const { lower, upper } = of === 'minutes' ? result.minutesInterval : result.hoursInterval
    return t('talk:tax.interval', { value, lower: show(lower), upper: show(upper) })
  }
  const rows = [
    { id: 'before', name: t('talk:tax.before'), taken: tax.before },
    { id: 'after', name: words.after, taken: tax.after },
  ]
  return (
    <>
      <p className="talk-headline">{words.headline}</p>
      <p>
        {words.lives} {words.jobs} {words.price}
      </p>
      <table className="talk-numbers">
        <caption>{t('talk:tax.caption')}</caption>
        <thead>
          <tr>
            {(['form', 'minutes', 'hours'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`talk:tax.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, taken }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{around(taken, 'minutes')}</td>
              <td>{around(taken, 'hours')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="talk-source">{words.source}</p>
      {inputs.people === snapApplications && <p className="talk-source">{t('talk:tax.snapSays')}</p>}
      <p className="talk-source">{t('talk:tax.how')}</p>
    </>
  )
}
