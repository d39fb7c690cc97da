import { useWords } from '../../i18n/useWords.ts'
import { fullName } from '../../scenarios/people.ts'
import { scenarios } from '../../scenarios/scenarios.ts'
import { Link } from 'wouter'
import { documentIds } from './documents.tsx'
import { useKitQuery } from './useKitQuery.ts'

/** What there is to print. */
export function KitIndex() {
  const { t, locale } = useWords()
  const { at } = useKitQuery()
  return (
    <>
      <h1>{t('kit:page.heading')}</h1>
      <p>{t('kit:page.lead')}</p>
      <ul className="kit-list">
        {documentIds.map((id) => (
          <li key={id}>
            <Link href={at(`/rooms/kit/${id}`)}>{t(`kit:document.${id}.name`)}</Link>
            <span>{t(`kit:document.${id}.says`)}</span>
          </li>
        ))}
      </ul>
      <h2>{t('kit:more.heading')}</h2>
      <p>{t('kit:more.says')}</p>
      <ul className="kit-names">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <a href={`/sheet/${scenario.id}/${locale}`}>{fullName(scenario.household.applicant)}</a>
          </li>
        ))}
      </ul>
      <p>
        <Link href={at('/rooms/canvas')}>{t('kit:page.canvas')}</Link>
      </p>
    </>
  )
}
