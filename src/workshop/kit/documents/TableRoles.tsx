import { useWords } from '../../../i18n/useWords.ts'
import { Sheets } from '../Sheets.tsx'

const tableRoles = ['reader', 'law', 'clock', 'household', 'worker', 'scribe'] as const

/** Who does what at a table while the form is cut: one sheet to cut into six cards. */
export function TableRoles({ what }: { what: string }) {
  const { t } = useWords()
  return (
    <Sheets what={what}>
      {[
        <>
          <h1 className="visually-hidden">{what}</h1>
          <ul className="kit-cards">
            {tableRoles.map((role) => (
              <li key={role} className="kit-card kit-card--role">
                <h2>{t(`kit:roles.${role}.name`)}</h2>
                <p>{t(`kit:roles.${role}.does`)}</p>
                <p className="kit-quote">{t(`kit:roles.${role}.asks`)}</p>
              </li>
            ))}
          </ul>
        </>,
      ]}
    </Sheets>
  )
}
