import { useWords } from '../../../i18n/useWords.ts'
import { openRound, type Round } from '../../../study/room/leadingState.ts'
import { useRoomWords } from '../names/useRoomWords.ts'
import { usePageNames } from '../names/usePageNames.ts'
import { useNow } from '../useNow.ts'
import type { Room } from '../useRoom.ts'
import { type DotRow, dotRows, gaveUpAt } from './dotRows.ts'
import { DotsPicture } from './DotsPicture.tsx'
import { DotsTable } from './DotsTable.tsx'

/** How many places at which people gave up are named at once. */
const mostPlaces = 2

/** Acts one and three on the wall: what is about to come, then a dot for everybody who is done. */
export function DotsWall({ room }: { room: Room }) {
  const { t } = useWords()
  const words = useRoomWords()
  const { leading } = room.state
  const { facts } = room
  const round = leading.rounds.findLast(belongsTo(leading.act))
  const now = useNow(room.serverNow, round !== undefined && round.stoppedAt === null)
  const open = openRound(leading, now)
  const shown = dotsOfAct(room, leading.act)
  const rows = facts ? dotRows(shown, facts, open?.n) : []
  const pageName = usePageNames(rows.map(({ form }) => form))
  if (!facts) return null
  if (!round) return <Waiting act={leading.act} />
  const shows = leading.shown.includes('gave-up')
  const working = rows.reduce((sum, row) => sum + row.working, 0)
  const stopped = rows.reduce((sum, { gaveUp }) => sum + gaveUp.length, 0)
  const timeUp = rows.reduce((sum, row) => sum + row.timeUp, 0)
  return (
    <section className="wall-dots" aria-label={t('room:wall.dots')}>
      <p className="wall-line">
        {open && <span>{t('room:wall.working', { count: working })}</span>}
        {open?.endsAt !== null && open !== undefined && <strong role="timer">{words.clock(open.endsAt - now)}</strong>}
        {!open && timeUp > 0 && <span>{t('room:wall.timeUp', { count: timeUp })}</span>}
        {shows && leading.act === 'feel' && stopped > 0 && (
          <span>{t('room:wall.gaveUpCount', { count: stopped })}</span>
        )}
      </p>
      <DotsPicture rows={onWall(rows)} facts={facts} showsGaveUp={shows} />
      {shows && leading.act === 'feel' && (
        <ul className="wall-places">
          {gaveUpAt(rows)
            .slice(0, mostPlaces)
            .map(({ form, page, count }) => ({ form, page: pageName(form, page), count }))
            .filter(({ page }) => page !== undefined)
            .map(({ form, page, count }) => (
              <li key={`${form} ${page}`}>{t('room:wall.gaveUpAt', { form: words.form(form, facts), page, count })}</li>
            ))}
        </ul>
      )}
      {/* A table takes the room it needs, whatever it is told: a box around it takes none. */}
      <div className="visually-hidden">
        <DotsTable dots={shown} facts={facts} />
      </div>
    </section>
  )
}

function Waiting({ act }: { act: string }) {
  const { t } = useWords()
  const which = act === 'run' ? 'runWait' : 'feelWait'
  return (
    <section className="wall-waiting">
      <h2>{t(`room:wall.${which}`)}</h2>
      <p>{t(`room:wall.${which}Body`)}</p>
    </section>
  )
}

/** A wall has room for both forms of act one, and for the last forms of the room. */
const mostRows = 4
const onWall = (rows: DotRow[]) => [...rows.slice(0, 2), ...rows.slice(2).slice(2 - mostRows)]

const belongsTo = (act: string) => (round: Round) => (typeof round.forms === 'object') === (act === 'run')

/** Act one has the dots of both forms; in act three those of the room's own form land beside them. */
function dotsOfAct({ dots, facts }: Room, act: string) {
  if (act === 'run' || !facts) return dots
  return dots.filter(({ form }) => form === facts.firstForms.long || form === facts.firstForms.simplified)
}
