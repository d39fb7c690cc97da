import { type ComponentType, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { type Locale, localeNames, locales } from '../../../i18n/locale.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { deviceStorage } from '../../../instrumentation/storage.ts'
import { shownJoinCode } from '../../../study/joinCode.ts'
import { runFor } from '../../../study/room/handOut.ts'
import { openRound, type LeadingState, type Round } from '../../../study/room/leadingState.ts'
import { Button } from '../../../ui/Button.tsx'
import { Panel } from '../../../ui/Panel.tsx'
import { actParts } from '../actParts.ts'
import { Connection } from '../Connection.tsx'
import { forgetDevice, type KnownDevice, readDevice, writeDevice } from '../feed/knownDevice.ts'
import { useRoomWords } from '../names/useRoomWords.ts'
import { useNow } from '../useNow.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { type Room, useRoom } from '../useRoom.ts'
import { useSwitchLanguage } from '../useSwitchLanguage.ts'
import { EnterCode } from './EnterCode.tsx'
import { JoinPage } from './JoinPage.tsx'
import { Seat } from './Seat.tsx'

/** What fills in a form: it belongs to participants, whom a workshop doesn't know. */
export interface RunProps {
  code: string
  study: string
  round: number
  sequence: string
  isRoundOver: boolean
  onLanguage: (to: Locale) => void
}

interface RoomPhoneProps {
  code: string
  Run: ComponentType<RunProps>
}

/** `/room/CODE`: a phone in a room, through all its acts. */
export function RoomPhone({ code, Run }: RoomPhoneProps) {
  const [device, setDevice] = useState(() => readDevice(deviceStorage(), code, 'phone'))
  if (!device) return <JoinPage code={code} onJoined={setDevice} />
  return <PhoneInRoom code={code} device={device} onDevice={setDevice} Run={Run} />
}

interface PhoneInRoomProps extends RoomPhoneProps {
  device: KnownDevice
  onDevice: (device: KnownDevice | undefined) => void
}

function PhoneInRoom({ code, device, onDevice, Run }: PhoneInRoomProps) {
  const { t } = useWords()
  const words = useRoomWords()
  const room = useRoom(code, device)
  const { facts, state } = room
  const round = roundShown(state.leading)
  const now = useNow(room.serverNow, round !== undefined && openRound(state.leading, room.serverNow()) !== undefined)
  usePageTitle(t('room:name'))
  const keepLanguage = (lang: Locale) => {
    const known = { ...device, lang }
    writeDevice(deviceStorage(), code, 'phone', known)
    onDevice(known)
  }

  if (room.isUnknown) return <EnterCode isUnknown />
  if (!facts) return null
  if (round && device.first && device.place !== undefined && !state.leading.isClosed)
    return (
      <Suspense fallback={null}>
        <Run
          key={round.n}
          code={code}
          study={facts.study}
          round={round.n}
          sequence={runFor(round, facts.study, device.first, device.place)}
          isRoundOver={openRound(state.leading, now)?.n !== round.n}
          onLanguage={keepLanguage}
        />
      </Suspense>
    )
  return (
    <div className="room-phone">
      <PhoneBar code={code} nickname={device.nickname && words.nickname(device.nickname)} onLanguage={keepLanguage} />
      {facts.isSimulated && <p className="notice">{t('room:simulated')}</p>}
      <main className="room-column">
        <Connection room={room} />
        <ActOnPhone room={room} onDevice={onDevice} />
      </main>
      {state.leading.isClosed && (
        <p className="room-column">
          <Link href="~/room" onClick={() => forgetDevice(deviceStorage(), code, 'phone')}>
            {t('room:enter.title')}
          </Link>
        </p>
      )}
    </div>
  )
}

function ActOnPhone({ room, onDevice }: { room: Room; onDevice: (device: KnownDevice) => void }) {
  const { t } = useWords()
  const words = useRoomWords()
  const { leading } = room.state
  const { device } = room
  const { act } = leading
  if (leading.isClosed) return <h1>{t('room:closed')}</h1>
  if (act === 'gather' || act === 'feel' || act === 'run')
    return (
      <>
        <h1>
          {device?.nickname ? t('room:phone.you', { nickname: words.nickname(device.nickname) }) : t('room:name')}
        </h1>
        <p>{t(act === 'gather' ? 'room:phone.wait' : 'room:phone.waitForm')}</p>
        {device && <Seat code={room.code} device={device} onSeated={onDevice} />}
        <p className="room-soft">
          {t('room:phone.noName')} {room.facts && t('room:phone.kept', { count: room.facts.keptDays })}
        </p>
        <p className="room-soft">{t('room:timing')}</p>
      </>
    )
  const Part = actParts[act].phone
  return (
    <>
      {device && act !== 'count' && <Seat code={room.code} device={device} onSeated={onDevice} />}
      <Suspense fallback={null}>
        <Part room={room} />
      </Suspense>
    </>
  )
}

/** The round whose form is to be filled in, or was: as long as the room is in the act that it belongs to. */
function roundShown({ act, rounds }: LeadingState): Round | undefined {
  const last = rounds.at(-1)
  if (!last) return undefined
  const belongs = typeof last.forms === 'object' ? 'run' : 'feel'
  return act === belongs ? last : undefined
}

interface PhoneBarProps {
  code: string
  nickname: string | undefined
  onLanguage: (to: Locale) => void
}

function PhoneBar({ code, nickname, onLanguage }: PhoneBarProps) {
  const { t, locale } = useWords()
  const [isOpen, setOpen] = useState(false)
  const switchLanguage = useSwitchLanguage()
  const choose = async (to: Locale) => {
    // Without a network the words stay as they are.
    await switchLanguage(to).then(
      () => onLanguage(to),
      () => undefined,
    )
    setOpen(false)
  }
  return (
    <header className="room-bar">
      <p>
        <strong>{shownJoinCode(code)}</strong> {nickname}
      </p>
      <Button
        look="quiet"
        small
        onClick={() => setOpen(true)}
        aria-label={`${localeNames[locale]} · ${t('room:phone.language')}`}
      >
        {localeNames[locale]}
      </Button>
      {isOpen && (
        <Panel title={t('room:phone.language')} closeLabel={t('common:close')} onClose={() => setOpen(false)}>
          <div className="room-languages">
            {locales.map((one) => (
              <Button
                key={one}
                look={one === locale ? 'primary' : 'outline'}
                lang={one}
                aria-current={one === locale || undefined}
                onClick={() => void choose(one)}
              >
                {localeNames[one]}
              </Button>
            ))}
          </div>
        </Panel>
      )}
    </header>
  )
}
