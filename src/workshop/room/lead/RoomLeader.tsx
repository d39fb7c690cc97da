import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../../i18n/useWords.ts'
import { shownJoinCode } from '../../../study/joinCode.ts'
import { Connection } from '../Connection.tsx'
import type { KnownDevice } from '../feed/knownDevice.ts'
import { RoomTrouble } from '../feed/roomRequest.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useRoom } from '../useRoom.ts'
import { ActControls } from './ActControls.tsx'
import { DeskPanel } from './DeskPanel.tsx'
import { leaderDevice } from './leaderDevice.ts'
import { SignIn } from './SignIn.tsx'

interface RoomLeaderProps {
  code: string
  /** The leader's laptop, not the phone in his hand: has the way in for everybody beside the controls. */
  isDesk: boolean
}

/** `/rooms/CODE` and `/rooms/CODE/remote`: leading a room, from a laptop or a phone, or from both. */
export function RoomLeader({ code, isDesk }: RoomLeaderProps) {
  const { t, locale } = useWords()
  const [device, setDevice] = useState<KnownDevice>()
  const [trouble, setTrouble] = useState<'signed-out' | 'not-yours' | 'unknown' | 'failed'>()
  const [tries, countTry] = useState(0)
  usePageTitle(t('room:remote.title', { code: shownJoinCode(code) }))
  useEffect(() => {
    if (device) return
    leaderDevice(code, locale).then(setDevice, (reason: unknown) => setTrouble(troubleOf(reason)))
  }, [code, locale, device, tries])

  if (device) return <Leading code={code} device={device} isDesk={isDesk} />
  if (trouble === 'signed-out') return <SignIn onSignedIn={() => countTry(tries + 1)} />
  if (!trouble) return null
  const words = { 'not-yours': 'room:lead.notYours', unknown: 'room:enter.unknown', failed: 'room:enter.failed' }
  return (
    <main className="room-column">
      <h1>{t('room:remote.title', { code: shownJoinCode(code) })}</h1>
      <p role="alert">{t(words[trouble])}</p>
    </main>
  )
}

function Leading({ code, device, isDesk }: RoomLeaderProps & { device: KnownDevice }) {
  const { t } = useWords()
  const room = useRoom(code, device)
  if (room.isUnknown)
    return (
      <main className="room-column">
        <h1>{t('room:remote.title', { code: shownJoinCode(code) })}</h1>
        <p role="alert">{t('room:lead.gone')}</p>
        <p>
          <Link href="/rooms">{t('room:lead.title')}</Link>
        </p>
      </main>
    )
  return (
    <main className={isDesk ? 'room-desk' : 'room-column'}>
      <div>
        <h1>{t('room:remote.title', { code: shownJoinCode(code) })}</h1>
        {room.facts?.isSimulated && <p className="notice">{t('room:simulated')}</p>}
        <p>{t('room:people', { count: room.people })}</p>
        <Connection room={room} />
        {room.facts && <ActControls room={room} />}
      </div>
      {isDesk && <DeskPanel room={room} />}
    </main>
  )
}

function troubleOf(reason: unknown) {
  if (!(reason instanceof RoomTrouble)) return 'failed'
  if (reason.status === 401) return 'signed-out'
  if (reason.status === 403) return 'not-yours'
  return reason.status === 404 ? 'unknown' : 'failed'
}
