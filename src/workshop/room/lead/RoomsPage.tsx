import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import * as z from 'zod/mini'
import { useWords } from '../../../i18n/useWords.ts'
import { deviceStorage } from '../../../instrumentation/storage.ts'
import { shownJoinCode } from '../../../study/joinCode.ts'
import { joinedRoom, roomList, type RoomList } from '../../../study/room/roomApi.ts'
import { Button } from '../../../ui/Button.tsx'
import { writeDevice } from '../feed/knownDevice.ts'
import { randomHex } from '../feed/randomHex.ts'
import { roomRequest, RoomTrouble } from '../feed/roomRequest.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useSwitchLanguage } from '../useSwitchLanguage.ts'
import { LanguageSelect } from './LanguageSelect.tsx'
import { RoomTable } from './RoomTable.tsx'
import { SignIn } from './SignIn.tsx'

/** What the page before says that it did. */
const leftBehind = z.object({ deleted: z.optional(z.string()) })

/** `/rooms`: opening a room, and going back to one. */
export function RoomsPage() {
  const { t, locale } = useWords()
  const [, navigate] = useLocation()
  const switchLanguage = useSwitchLanguage()
  const [rooms, setRooms] = useState<RoomList['rooms']>()
  const [isSignedOut, setSignedOut] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const { data: { deleted } = {} } = leftBehind.safeParse(useHistoryState())
  usePageTitle(t('room:lead.title'))

  const read = useCallback(() => {
    roomRequest('/api/rooms', roomList).then(
      (answer) => {
        setSignedOut(false)
        setRooms(answer.rooms)
      },
      (reason: unknown) => {
        if (reason instanceof RoomTrouble && reason.status === 401) setSignedOut(true)
        else setFailed(true)
      },
    )
  }, [])
  useEffect(read, [read])

  const open = async (robots?: true) => {
    try {
      const ids = { id: randomHex(32), token: randomHex(64) }
      const body = { ...ids, lang: locale, ...(robots ? { robots } : {}) }
      const { room, device } = await roomRequest('/api/rooms', joinedRoom, { body })
      writeDevice(deviceStorage(), room.code, 'leader', { ...device, token: ids.token, lang: locale })
      navigate(`/rooms/${room.code}`)
    } catch {
      setFailed(true)
    }
  }

  if (isSignedOut) return <SignIn onSignedIn={read} />
  return (
    <main className="room-wide">
      <h1>{t('room:lead.title')}</h1>
      <p>{t('room:lead.intro')}</p>
      {deleted && <p role="status">{t('room:lead.deleted', { code: shownJoinCode(deleted) })}</p>}
      {hasFailed && (
        <p className="room-error" role="alert">
          {t('room:lead.failed')}
        </p>
      )}
      <LanguageSelect
        label={t('room:lead.language')}
        value={locale}
        choose={(to) => void switchLanguage(to).catch(() => setFailed(true))}
      />
      <div className="room-actions">
        <Button onClick={() => void open()}>{t('room:lead.open')}</Button>
        <Button look="outline" onClick={() => void open(true)} aria-describedby="room-rehearse">
          {t('room:lead.rehearse')}
        </Button>
      </div>
      <p className="room-hint" id="room-rehearse">
        {t('room:lead.rehearseHint')}
      </p>
      <p>
        <a href={`/rooms/kit?lang=${locale}`}>{t('talk:page.kit')}</a>
      </p>
      {rooms && (
        <>
          <h2>{t('room:lead.list')}</h2>
          {rooms.length === 0 ? <p>{t('room:lead.none')}</p> : <RoomTable rooms={rooms} />}
        </>
      )}
    </main>
  )
}
