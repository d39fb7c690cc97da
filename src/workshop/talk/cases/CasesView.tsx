import { useId } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { type CaseCardId, caseCardIds, caseLimits } from '../../../study/room/caseCards.ts'
import { Notes } from '../notes/Notes.tsx'
import type { Talk } from '../talk.ts'

interface CasesViewProps {
  talk: Talk
  card: CaseCardId
  choose: (card: CaseCardId) => void
}

/** A case card on a phone: how it went, what it teaches, what to talk about, and what the table has to say. */
export function CasesView({ talk, card, choose }: CasesViewProps) {
  const { t } = useWords()
  const id = useId()
  const name = t(`talk:card.${card}.name`)
  return (
    <section>
      <div className="talk-choose">
        <label htmlFor={id}>{t('talk:view.cases')}</label>
        <select id={id} value={card} onChange={(event) => choose(event.target.value as CaseCardId)}>
          {caseCardIds.map((one) => (
            <option key={one} value={one}>
              {t(`talk:card.${one}.name`)}
            </option>
          ))}
        </select>
      </div>
      <h2>{name}</h2>
      <dl className="talk-story">
        {(['problem', 'built', 'lesson'] as const).map((part) => (
          <div key={part} data-part={part}>
            <dt>{t(`talk:card.${part}`)}</dt>
            <dd>{t(`talk:card.${card}.${part}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('talk:card.ask')}</h3>
      <ul>
        <li>{t(`talk:card.${card}.ask1`)}</li>
        <li>{t(`talk:card.${card}.ask2`)}</li>
      </ul>
      <Notes talk={talk} place={{ on: 'case', card }} name={name} key={card} />
      <h3>{t('talk:limit.heading')}</h3>
      <ul>
        {caseLimits.map((limit) => (
          <li key={limit}>{t(`talk:limit.${limit}`)}</li>
        ))}
      </ul>
      <p className="talk-source">{t('talk:card.source')}</p>
    </section>
  )
}
