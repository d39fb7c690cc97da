import { useWords } from '../../../i18n/useWords.ts'
import { openRound, type Round } from '../../../study/room/leadingState.ts'
import { Button } from '../../../ui/Button.tsx'
import { useRoomWords } from '../names/useRoomWords.ts'
import { useNow } from '../useNow.ts'
import type { Room } from '../useRoom.ts'
import { RevealBox } from './RevealBox.tsx'

const minute = 60_000
const moreMinutes = 2

/** What is known of a round while it goes on and after: the time, how many are where, more time, the end. */
export function RoundControls({ room, round }: { room: Room; round: Round }) {
  const { t } = useWords()
  const words = useRoomWords()
  const isLast = room.state.leading.rounds.at(-1)?.n === round.n
  const now = useNow(room.serverNow, round.stoppedAt === null)
  const isOpen = isLast && openRound(room.state.leading, now) !== undefined
  const dots = room.dots.filter((dot) => dot.round === round.n)
  const count = (...outcomes: string[]) => dots.filter(({ outcome }) => outcomes.includes(outcome)).length
  const elapsed = Math.ceil((now - round.startedAt) / minute)
  const limit = (minutes: number) => void room.act({ kind: 'set-limit', minutes })
  const limitNow = round.endsAt === null ? elapsed : (round.endsAt - round.startedAt) / minute
  return (
    <>
      <p className="room-clock" role="timer">
        {!isOpen
          ? t('room:remote.over')
          : round.endsAt === null
            ? t('room:remote.going', { time: words.clock(now - round.startedAt) })
            : t('room:remote.left', { time: words.clock(round.endsAt - Math.max(now, round.startedAt)) })}
      </p>
      <p>
        {t('room:remote.counts', {
          working: isOpen ? count('under-way') : 0,
          done: count('finished'),
          stopped: count('gave-up', 'time-up') + (isOpen ? 0 : count('under-way')),
        })}
      </p>
      {isOpen && (
        <div className="room-actions">
          <Button look="danger" onClick={() => void room.act({ kind: 'stop-all' })}>
            {t('room:remote.stop')}
          </Button>
          <Button look="outline" onClick={() => limit(limitNow + moreMinutes)}>
            {t('room:remote.more')}
          </Button>
          <Button look="outline" onClick={() => limit(elapsed + 1)}>
            {t('room:remote.less')}
          </Button>
        </div>
      )}
      <RevealBox room={room} what="gave-up" words="room:remote.showGaveUp" />
      <p className="room-soft">{t('room:timing')}</p>
    </>
  )
}
