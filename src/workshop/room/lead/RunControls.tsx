import { useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { openRound } from '../../../study/room/leadingState.ts'
import { versionOfRoom } from '../../../study/room/roomDefinition.ts'
import { Button } from '../../../ui/Button.tsx'
import { useNow } from '../useNow.ts'
import type { Room } from '../useRoom.ts'
import { type FormFaultShown, freezeOurForm } from './freezeOurForm.ts'
import { LimitSelect, usualLimit } from './LimitSelect.tsx'
import { RoundControls } from './RoundControls.tsx'

/** Act three: the room's form is checked, frozen, and put on every phone at once. */
export function RunControls({ room }: { room: Room }) {
  const { t, has } = useWords()
  const [minutes, setMinutes] = useState<number | null>(usualLimit)
  const [faults, setFaults] = useState<FormFaultShown[]>([])
  const [hasFailed, setFailed] = useState(false)
  const { leading } = room.state
  const round = leading.rounds.findLast(({ forms }) => typeof forms === 'object')
  const now = useNow(room.serverNow, round !== undefined && round.stoppedAt === null)
  const isOpen = round !== undefined && openRound(leading, now)?.n === round.n
  const run = (form: string) => void room.act({ kind: 'run-form', form, minutes })

  const freeze = async () => {
    setFailed(false)
    const frozen = await freezeOurForm(room)
    setFaults('faults' in frozen ? frozen.faults : [])
    if ('form' in frozen) {
      run(frozen.form)
      void room.ask()
    }
    if ('failed' in frozen) setFailed(true)
  }

  return (
    <>
      {round && <RoundControls room={room} round={round} />}
      {!isOpen && (
        <>
          <LimitSelect value={minutes} choose={setMinutes} />
          <Button wide onClick={() => void freeze()}>
            {t('room:remote.ours')}
          </Button>
          <p className="room-hint">{t('room:remote.oursHint')}</p>
          {room.facts?.forms.map((form) => (
            <Button key={form} look="outline" onClick={() => run(form)}>
              {t('room:remote.again', { n: versionOfRoom(room.facts?.study ?? '', form) })}
            </Button>
          ))}
        </>
      )}
      {isOpen && <p role="status">{t('room:remote.frozen')}</p>}
      {hasFailed && (
        <p className="room-error" role="alert">
          {t('room:lead.failed')}
        </p>
      )}
      {faults.length > 0 && (
        <div className="notice notice--danger" role="alert">
          <p>{t('room:remote.faults')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.code} ${fault.where} ${fault.what ?? ''}`}>
                {t(has(`room:fault.${fault.code}`) ? `room:fault.${fault.code}` : 'room:fault.notAForm', {
                  where: fault.where,
                  what: fault.what ?? fault.where,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
