import { useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { openRound } from '../../../study/room/leadingState.ts'
import { Button } from '../../../ui/Button.tsx'
import { useNow } from '../useNow.ts'
import type { Room } from '../useRoom.ts'
import { LimitSelect, usualLimit } from './LimitSelect.tsx'
import { RoundControls } from './RoundControls.tsx'

/** Act one: start, stop, and the other form for everybody. */
export function FeelControls({ room }: { room: Room }) {
  const { t } = useWords()
  const [minutes, setMinutes] = useState<number | null>(usualLimit)
  const { leading } = room.state
  const round = leading.rounds.findLast(({ forms }) => typeof forms === 'string')
  const now = useNow(room.serverNow, round !== undefined && round.stoppedAt === null)
  const isOpen = openRound(leading, now) !== undefined
  return (
    <>
      {round && <RoundControls room={room} round={round} />}
      {isOpen && <p className="room-hint">{t('room:remote.swapLater')}</p>}
      {!isOpen && (
        <>
          <LimitSelect value={minutes} choose={setMinutes} />
          {round ? (
            <>
              <Button look="outline" wide onClick={() => void room.act({ kind: 'swap-forms', minutes })}>
                {t('room:remote.swap')}
              </Button>
              <p className="room-hint">{t('room:remote.swapHint')}</p>
            </>
          ) : (
            <>
              <Button wide onClick={() => void room.act({ kind: 'start-forms', minutes })}>
                {t('room:remote.start')}
              </Button>
              <p className="room-hint">{t('room:remote.startHint')}</p>
            </>
          )}
        </>
      )}
    </>
  )
}
