import { useWords } from '../../../i18n/useWords.ts'
import { citizenRoles, type Dimension } from '../../../study/room/citizenRoles.ts'
import type { TalkView } from '../../../study/room/talkingActions.ts'
import type { TalkingState } from '../../../study/room/talkingState.ts'
import { overlaid } from '../../../study/room/talkTallies.ts'
import { RolesTable } from './RolesTable.tsx'

type RolesView = Extract<TalkView, { on: 'roles' }>

/** The canvas on the wall: all of it, or one row with its notes. */
export function RolesWall({ state, view }: { state: TalkingState; view: RolesView }) {
  const { layer, cases, dimension } = view
  if (dimension) return <RowOnWall state={state} view={view} dimension={dimension} />
  return <RolesTable state={state} layer={layer} cases={cases} />
}

/** A note is read from far away: no more of them than that leaves room for. */
const mostNotes = 2

function RowOnWall({ state, view, dimension }: { state: TalkingState; view: RolesView; dimension: Dimension }) {
  const { t } = useWords()
  const cells = overlaid(state, view.layer).filter((cell) => cell.dimension === dimension)
  return (
    <>
      <h2>
        {t(`talk:dimension.${dimension}`)} <span className="wall-soft">{t(`talk:ask.${dimension}`)}</span>
      </h2>
      <div className="wall-columns">
        {citizenRoles.map((role) => (
          <section key={role}>
            <h3>{t(`talk:role.${role}`)}</h3>
            <ul>
              {cells
                .filter((cell) => cell.role === role)
                .flatMap(({ notes }) => notes.slice(-mostNotes))
                .map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {cells.every(({ notes }) => notes.length === 0) && <p>{t('talk:canvas.noNotes')}</p>}
    </>
  )
}
