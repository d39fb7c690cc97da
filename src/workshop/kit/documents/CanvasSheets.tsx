import { useWords } from '../../../i18n/useWords.ts'
import { type CanvasLayer, canvasLayers, citizenRoles, dimensions } from '../../../study/room/citizenRoles.ts'
import { Sheets } from '../Sheets.tsx'

/** The canvas of roles to be filled in by hand: how it is, and how it should be. */
export function CanvasSheets({ what }: { what: string }) {
  return (
    <Sheets what={what} isWide>
      {canvasLayers.map((layer) => (
        <BlankCanvas key={layer} layer={layer} />
      ))}
    </Sheets>
  )
}

function BlankCanvas({ layer }: { layer: CanvasLayer }) {
  const { t } = useWords()
  return (
    <>
      <div className="kit-heads">
        <h1>{t(`talk:canvas.caption_${layer}`)}</h1>
        <p className="kit-blank">{t('kit:sheet.table')}</p>
        <p className="kit-blank kit-blank--long">{t('kit:sheet.project')}</p>
      </div>
      <table className="kit-canvas">
        <thead>
          <tr>
            <td />
            {citizenRoles.map((role) => (
              <th key={role} scope="col">
                {t(`talk:role.${role}`)} <span className="kit-soft">{t(`talk:roleMeans.${role}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">
                {t(`talk:dimension.${dimension}`)} <span className="kit-soft">{t(`talk:ask.${dimension}`)}</span>
              </th>
              {citizenRoles.map((role) => (
                <td key={role}>
                  <span className="kit-soft">{t(`talk:cell.${dimension}.${role}`)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="kit-small">
        {t('talk:canvas.help')} {t('talk:canvas.source')}
      </p>
    </>
  )
}
