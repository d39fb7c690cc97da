import { useId, useState } from 'react'
import { useSearchParams } from 'wouter'
import { useWords } from '../../i18n/useWords.ts'
import { OneOf } from './OneOf.tsx'
import { TalkPhone } from './TalkPhone.tsx'
import { TalkRemote } from './TalkRemote.tsx'
import { TalkWall } from './TalkWall.tsx'
import { TaxDesk } from './tax/TaxDesk.tsx'
import { TaxWall } from './tax/TaxWall.tsx'
import { useLocalTalk } from './useLocalTalk.ts'

const tables = [1, 2, 3, 4, 5, 6] as const
const screens = ['phone', 'wall', 'count'] as const
type Screen = (typeof screens)[number]
const isScreen = (value: string | null): value is Screen => screens.some((screen) => screen === value)

/**
 * The last two acts without a room: canvas, cases, burden map, question protocol and time tax, to be tried, shown and
 * learned. What is marked stays in this page's memory.
 */
export function CanvasPage() {
  const { t } = useWords()
  const [table, setTable] = useState<number>(1)
  const [query, setQuery] = useSearchParams()
  const asked = query.get('show')
  const screen = isScreen(asked) ? asked : 'phone'
  const talk = useLocalTalk(table)
  const id = useId()
  return (
    <>
      <h1>{t('talk:page.heading')}</h1>
      <p>{t('talk:page.lead')}</p>
      <p className="talk-source">{t('talk:page.local')}</p>
      <div className="talk-phone">
        <OneOf
          legend={t('talk:page.show')}
          value={screen}
          choices={screens}
          words={(one) => t(`talk:page.${one}`)}
          choose={(show) =>
            setQuery(
              (now) => {
                now.set('show', show)
                return now
              },
              { replace: true },
            )
          }
        />
        <div className="talk-choose">
          <label htmlFor={id}>{t('talk:page.voice')}</label>
          <select id={id} value={table} onChange={(event) => setTable(Number(event.target.value))}>
            {tables.map((n) => (
              <option key={n} value={n}>
                {t('talk:page.table', { n })}
              </option>
            ))}
          </select>
        </div>
      </div>
      {screen === 'phone' && <TalkPhone talk={talk} />}
      {screen === 'wall' && (
        <>
          <TalkRemote talk={talk} />
          <div className="talk-frame">
            <TalkWall state={talk.state} />
          </div>
        </>
      )}
      {screen === 'count' && (
        <>
          <TaxDesk inputs={talk.state.tax} dots={[]} show={(tax) => talk.say({ kind: 'set-tax', tax })} />
          <div className="talk-frame">
            <TaxWall inputs={talk.state.tax} />
          </div>
        </>
      )}
    </>
  )
}
