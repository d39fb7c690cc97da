import { useWords } from '../../../i18n/useWords.ts'
import { type CanvasLayer, citizenRoles, dimensions } from '../../../study/room/citizenRoles.ts'
import type { TalkingState } from '../../../study/room/talkingState.ts'
import { overlaid, voicesOn } from '../../../study/room/talkTallies.ts'
import { type WorkedCaseId, workedCaseIds, workedCases } from '../../../study/room/workedCases.ts'
import { CaseMark } from './CaseMark.tsx'

interface RolesTableProps {
  state: TalkingState
  layer: CanvasLayer
  cases: readonly WorkedCaseId[]
}

/** How dark a cell is: how large a part of the tables sees people there, in five steps. */
const shade = (count: number, all: number) => (all === 0 ? 0 : Math.ceil((count / all) * 4))

/** The canvases of all tables laid over one another: how many see people in each cell, and where the worked cases stand. */
export function RolesTable({ state, layer, cases }: RolesTableProps) {
  const { t } = useWords()
  const cells = overlaid(state, layer)
  const all = voicesOn(state, layer)
  return (
    <table className="roles-table">
      <caption>
        {t('talk:canvas.of', { layer: t(`talk:layer.${layer}`), n: all })}
        {cases.length > 0 && (
          <span className="wall-legend">
            {cases.map((id) => (
              <span key={id}>
                <CaseMark id={id} /> {t(`talk:case.${id}.short`)}
              </span>
            ))}
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <td />
          {citizenRoles.map((role) => (
            <th key={role} scope="col">
              {t(`talk:role.${role}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dimensions.map((dimension) => (
          <tr key={dimension}>
            <th scope="row">{t(`talk:dimension.${dimension}`)}</th>
            {cells
              .filter((cell) => cell.dimension === dimension)
              .map(({ role, voices }) => (
                <td key={role} data-shade={shade(voices.length, all)}>
                  <span className="roles-count">{voices.length > 0 && voices.length}</span>
                  <span className="roles-cases">
                    {workedCaseIds
                      .filter((id) => cases.includes(id) && workedCases[id].cells[dimension].includes(role))
                      .map((id) => (
                        <CaseMark key={id} id={id} name={t(`talk:case.${id}.name`)} />
                      ))}
                  </span>
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
