import { useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { shownJoinCode } from '../../../study/joinCode.ts'
import { Button, buttonClass } from '../../../ui/Button.tsx'
import { isThisComputerOnly } from '../../../ui/isThisComputerOnly.ts'
import { QrCode } from '../../../ui/QrCode.tsx'
import { joinAddress, shortAddress } from '../joinAddress.ts'
import type { Room } from '../useRoom.ts'
import { hashFor, makeLeaderDevice } from './leaderDevice.ts'
import { Rehearsal } from './Rehearsal.tsx'

/** Beside the controls on a laptop: the wall, the way in for everybody, the way to lead from a phone, the robots. */
export function DeskPanel({ room }: { room: Room }) {
  const { t, locale } = useWords()
  const [remote, setRemote] = useState<string>()
  const [hasFailed, setFailed] = useState(false)
  const { code } = room
  const show = async () => {
    try {
      const made = await makeLeaderDevice(code, locale, room.device)
      setRemote(`${location.origin}/rooms/${code}/remote${hashFor(made)}`)
    } catch {
      setFailed(true)
    }
  }
  const join = joinAddress(code)
  return (
    <aside className="room-aside">
      {isThisComputerOnly(location.hostname) && <p className="notice">{t('room:remote.thisComputer')}</p>}
      <p>
        <a className={buttonClass('primary')} href={`/rooms/${code}/wall`} target="_blank" rel="noreferrer">
          {t('room:remote.wall')}
        </a>
      </p>
      <h2>{t('room:remote.join')}</h2>
      <QrCode address={join} words={join} />
      <p>{t('room:remote.joinHint', { address: shortAddress(), code: shownJoinCode(code) })}</p>
      <h2>{t('room:remote.phone')}</h2>
      {remote ? (
        <>
          <QrCode address={remote} words={t('room:remote.phone')} />
          <p>{t('room:remote.phoneHint')}</p>
        </>
      ) : (
        <Button look="outline" onClick={() => void show()}>
          {t('room:remote.phoneMake')}
        </Button>
      )}
      {hasFailed && (
        <p className="room-error" role="alert">
          {t('room:lead.failed')}
        </p>
      )}
      {room.facts?.isSimulated && <Rehearsal room={room} />}
    </aside>
  )
}
