import { Suspense } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { shownJoinCode } from '../../../study/joinCode.ts'
import { acts } from '../../../study/room/acts.ts'
import { QrCode } from '../../../ui/QrCode.tsx'
import { actParts } from '../actParts.ts'
import { joinAddress, shortAddress } from '../joinAddress.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { type Room, useRoom } from '../useRoom.ts'
import { DotsWall } from './DotsWall.tsx'
import { keepFitting } from './keepFitting.ts'

/** `/rooms/CODE/wall`: what the room sees. Read from eight metres, one idea at a time, nobody named. */
export function RoomWall({ code }: { code: string }) {
  const { t } = useWords()
  const room = useRoom(code, undefined)
  const { act, isClosed } = room.state.leading
  usePageTitle(t('room:name'))
  if (room.isUnknown) return <p className="wall wall-line">{t('room:enter.unknown')}</p>
  if (!room.facts) return null
  const n = acts.indexOf(act)
  const isTimed = act === 'feel' || act === 'run'
  return (
    <main className="wall" data-act={act}>
      <header className="wall-bar">
        <h1>{n === 0 ? t('room:name') : t('room:actOf', { n, act: t(`room:act.${act}`) })}</h1>
        {(act === 'gather' || act === 'feel') && <p>{t('room:people', { count: room.people })}</p>}
        {act !== 'gather' && (
          <p>
            <strong>{shownJoinCode(code)}</strong>
          </p>
        )}
        {act !== 'gather' && <QrCode address={joinAddress(code)} words={joinAddress(code)} />}
      </header>
      <div className="wall-stage" ref={keepFitting}>
        {isClosed ? <h2>{t('room:closed')}</h2> : <ActOnWall room={room} />}
      </div>
      <footer className="wall-foot">
        {!room.isConnected && <strong className="wall-offline">{t('room:offline')}</strong>}
        {room.facts.isSimulated && <strong>{t('room:simulated')}</strong>}
        {isTimed && <span>{t('room:timing')}</span>}
        {isTimed && <span className="wall-unit">{t('room:wall.column.minutes')}</span>}
      </footer>
    </main>
  )
}

function ActOnWall({ room }: { room: Room }) {
  const { act } = room.state.leading
  if (act === 'gather') return <WayIn code={room.code} />
  if (act === 'feel' || act === 'run') return <DotsWall room={room} />
  const Part = actParts[act].wall
  return (
    <Suspense fallback={null}>
      <Part room={room} />
    </Suspense>
  )
}

/** The first thing on the wall: how to come in. */
function WayIn({ code }: { code: string }) {
  const { t } = useWords()
  const address = joinAddress(code)
  return (
    <section className="wall-way-in">
      <QrCode address={address} words={address} />
      <div>
        <h2>{t('room:wall.join')}</h2>
        <p>{t('room:wall.scan')}</p>
        <p className="wall-address">{shortAddress()}</p>
        <p>{t('room:wall.type')}</p>
        <p className="wall-code">{shownJoinCode(code)}</p>
      </div>
    </section>
  )
}
