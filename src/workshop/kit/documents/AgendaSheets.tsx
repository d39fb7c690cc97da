import { useWords } from '../../../i18n/useWords.ts'
import { type AgendaLength, agendas, timed } from '../agendas.ts'
import { Sheets } from '../Sheets.tsx'

const preparations = ['open', 'try', 'print', 'spare', 'plan'] as const

/** What the leader does when, and what the room does; on the second sheet what to have ready. */
export function AgendaSheets({ length, what }: { length: AgendaLength; what: string }) {
  const { t } = useWords()
  return (
    <Sheets what={what}>
      {[
        <>
          <h1>{what}</h1>
          <p className="kit-stamp">{t('kit:agenda.say')}</p>
          <table className="kit-table">
            <caption>{t('kit:agenda.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('kit:agenda.at')}</th>
                <th scope="col">{t('kit:agenda.step')}</th>
                <th scope="col">{t('kit:agenda.leader')}</th>
                <th scope="col">{t('kit:agenda.room')}</th>
              </tr>
            </thead>
            <tbody>
              {timed(agendas[length]).map(({ step, minutes, startsAt }) => (
                <tr key={step}>
                  <td className="kit-minute">
                    <strong>{startsAt}</strong>
                  </td>
                  <th scope="row">
                    {t(`kit:agenda.${step}.title`)}
                    <span className="kit-soft">{t('kit:agenda.minutes', { n: minutes })}</span>
                  </th>
                  <td>{t(`kit:agenda.${step}.leader`)}</td>
                  <td>{t(`kit:agenda.${step}.room`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>,
        <>
          <h2>{t('kit:agenda.beforeHeading')}</h2>
          <ul className="kit-checks">
            {preparations.map((id) => (
              <li key={id}>{t(`kit:agenda.before.${id}`)}</li>
            ))}
          </ul>
          <h2>{t('kit:sheet.notes')}</h2>
          <div className="kit-lines" />
        </>,
      ]}
    </Sheets>
  )
}
