import { and } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { citizenRoles, dimensions } from '../../../study/room/citizenRoles.ts'
import { type WorkedCaseId, workedCaseIds, workedCases } from '../../../study/room/workedCases.ts'
import { CaseMark } from '../../talk/roles/CaseMark.tsx'
import { Sheets } from '../Sheets.tsx'

/** The two cases of the source study on the canvas. */
export function WorkedCanvases({ what }: { what: string }) {
  return (
    <Sheets what={what} isWide>
      {workedCaseIds.map((id) => (
        <WorkedCanvas key={id} id={id} />
      ))}
    </Sheets>
  )
}

function WorkedCanvas({ id }: { id: WorkedCaseId }) {
  const { t, locale } = useWords()
  const { roles, cells } = workedCases[id]
  return (
    <>
      <h1>
        {t(`talk:case.${id}.name`)} <span className="kit-soft">{t(`talk:case.${id}.who`)}</span>
      </h1>
      <p>
        <strong>
          {and(
            roles.map((role) => t(`talk:role.${role}`)),
            locale,
          )}
        </strong>
      </p>
      <table className="kit-canvas kit-canvas--worked">
        <thead>
          <tr>
            <td />
            {citizenRoles.map((role) => (
              <th key={role} scope="col">
                {t(`talk:role.${role}`)}
              </th>
            ))}
            <th scope="col">{t('talk:case.how')}</th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">{t(`talk:dimension.${dimension}`)}</th>
              {citizenRoles.map((role) => (
                <td key={role} className="kit-mark" data-here={cells[dimension].includes(role) || undefined}>
                  {cells[dimension].includes(role) && <CaseMark id={id} name={t('talk:case.here')} />}
                </td>
              ))}
              <td>{t(`talk:case.${id}.${dimension}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="kit-small">
        {t('talk:case.reading')} {t('talk:canvas.moves')} {t('talk:canvas.source')}
      </p>
    </>
  )
}
