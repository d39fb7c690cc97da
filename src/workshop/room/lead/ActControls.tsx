import { lazy, Suspense } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { type Act, acts } from '../../../study/room/acts.ts'
import { Button } from '../../../ui/Button.tsx'
import { openRound } from '../../../study/room/leadingState.ts'
import { actParts } from '../actParts.ts'
import { useNow } from '../useNow.ts'
import type { Room } from '../useRoom.ts'
import { DeleteRoom } from './DeleteRoom.tsx'
import { FeelControls } from './FeelControls.tsx'
import { RevealBox } from './RevealBox.tsx'
import { RunControls } from './RunControls.tsx'

const TakeOutcome = lazy(async () => ({ default: (await import('../outcome/TakeOutcome.tsx')).TakeOutcome }))

/** What the leader does in the act that the room is in, and the way to the next. */
export function ActControls({ room }: { room: Room }) {
  const { t } = useWords()
  const { act, isClosed } = room.state.leading
  const next = acts[acts.indexOf(act) + 1]
  const last = room.state.leading.rounds.at(-1)
  const now = useNow(room.serverNow, last !== undefined && last.stoppedAt === null)
  const isFillingIn = openRound(room.state.leading, now) !== undefined
  const open = (to: Act) => void room.act({ kind: 'open-act', act: to })
  if (isClosed)
    return (
      <>
        <p>{t('room:closed')}</p>
        <Button onClick={() => void room.act({ kind: 'reopen-room' })}>{t('room:remote.reopen')}</Button>
        <Suspense fallback={null}>
          <TakeOutcome room={room} />
        </Suspense>
        <DeleteRoom room={room} />
      </>
    )
  return (
    <>
      <h2>{t('room:remote.now', { act: t(`room:act.${act}`) })}</h2>
      {act === 'gather' && <p>{t('room:remote.gatherHint')}</p>}
      {act === 'feel' && <FeelControls room={room} />}
      {act === 'run' && <RunControls room={room} />}
      {act === 'cut' && <RevealBox room={room} what="fates" words="room:remote.showFates" />}
      {(act === 'cut' || act === 'count' || act === 'whose') && <PartOfAct room={room} act={act} />}
      <nav className="room-acts" aria-label={t('room:remote.acts')}>
        {next && (
          <Button look={act === 'gather' || act === 'cut' ? 'primary' : 'outline'} wide onClick={() => open(next)}>
            {t('room:remote.next', { act: t(`room:act.${next}`) })}
          </Button>
        )}
        {isFillingIn && <p className="room-hint">{t('room:remote.nextStops')}</p>}
        <ul>
          {acts.map((one) => (
            <li key={one}>
              <Button look="quiet" aria-current={one === act ? 'step' : undefined} onClick={() => open(one)}>
                {t(`room:act.${one}`)}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <Button look="quiet" onClick={() => void room.act({ kind: 'close-room' })}>
          {t('room:remote.close')}
        </Button>
      </p>
      <DeleteRoom room={room} />
    </>
  )
}

function PartOfAct({ room, act }: { room: Room; act: keyof typeof actParts }) {
  const Part = actParts[act].leader
  return (
    <Suspense fallback={null}>
      <Part room={room} />
    </Suspense>
  )
}
