import { useWords } from '../../../i18n/useWords.ts'
import { longScreens } from '../../talk/burden/longScreens.ts'
import { useProtocolWords } from '../../talk/protocol/useProtocolWords.ts'
import { useLongNames } from '../../talk/useLongNames.ts'
import { Foot } from '../Foot.tsx'

const columns = ['question', 'who', 'decision', 'law', 'without'] as const

/**
 * The question protocol of the long form. Its lines are of any height, so it flows over its pages as one table, whose head and
 * foot come again on each.
 */
export function Protocol({ what }: { what: string }) {
  const { t } = useWords()
  const names = useLongNames()
  const lineOf = useProtocolWords()
  return (
    <section className="kit-flow">
      <h1>{what}</h1>
      <p>
        {t('talk:protocol.lead')} {t('talk:protocol.silence')}
      </p>
      <p className="kit-small">{t('talk:protocol.source')}</p>
      <div className="kit-scroll" role="region" aria-label={what} tabIndex={0}>
        <table className="kit-table kit-table--protocol">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`talk:protocol.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tfoot>
            <tr>
              <td colSpan={columns.length}>
                <span className="kit-foot">
                  <Foot what={what} />
                </span>
              </td>
            </tr>
          </tfoot>
          {longScreens
            .filter(({ questions }) => questions.length > 0)
            .map(({ id, questions }) => (
              <tbody key={id}>
                <tr className="kit-screen">
                  <th colSpan={columns.length} scope="rowgroup">
                    {names.page(id)}
                  </th>
                </tr>
                {questions.map((question) => {
                  const line = lineOf(question)
                  return (
                    <tr key={question}>
                      <th scope="row">
                        {names.question(question)}
                        <span className="kit-soft">{line.code}</span>
                      </th>
                      <td>{line.who}</td>
                      <td>{line.decision}</td>
                      <td>{line.law}</td>
                      <td>{line.without}</td>
                    </tr>
                  )
                })}
              </tbody>
            ))}
        </table>
      </div>
    </section>
  )
}
