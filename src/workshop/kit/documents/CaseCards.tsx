import { useWords } from '../../../i18n/useWords.ts'
import { type CaseCardId, caseCardIds, caseLimits } from '../../../study/room/caseCards.ts'
import { inGroups } from '../inGroups.ts'
import { Sheets } from '../Sheets.tsx'

/** Five cases, and the limits of such work as a sixth card. */
export function CaseCards({ what }: { what: string }) {
  const cards = [...caseCardIds.map((id) => <CaseCard key={id} id={id} />), <Limits key="limits" />]
  return (
    <Sheets what={what}>
      {inGroups(cards, 2).map((pair, index) => (
        <div key={index} className="kit-halves">
          {index === 0 && <h1 className="visually-hidden">{what}</h1>}
          {pair}
        </div>
      ))}
    </Sheets>
  )
}

function CaseCard({ id }: { id: CaseCardId }) {
  const { t } = useWords()
  return (
    <article className="kit-card kit-card--case">
      <h2>{t(`talk:card.${id}.name`)}</h2>
      {(['problem', 'built'] as const).map((part) => (
        <p key={part}>
          <strong>{t(`talk:card.${part}`)}</strong>
          <br />
          {t(`talk:card.${id}.${part}`)}
        </p>
      ))}
      <p className="kit-lesson">{t(`talk:card.${id}.lesson`)}</p>
      <ul>
        <li>{t(`talk:card.${id}.ask1`)}</li>
        <li>{t(`talk:card.${id}.ask2`)}</li>
      </ul>
      <p className="kit-soft">{t('kit:sheet.notes')}</p>
      <div className="kit-lines" />
      <p className="kit-small">{t('talk:card.source')}</p>
    </article>
  )
}

function Limits() {
  const { t } = useWords()
  return (
    <article className="kit-card kit-card--case">
      <h2>{t('talk:limit.heading')}</h2>
      <ul>
        {caseLimits.map((limit) => (
          <li key={limit}>{t(`talk:limit.${limit}`)}</li>
        ))}
      </ul>
      <p className="kit-soft">{t('kit:sheet.notes')}</p>
      <div className="kit-lines" />
      <p className="kit-small">{t('talk:card.source')}</p>
    </article>
  )
}
