import { useState } from 'react'
import { type Locale, localeNames, locales } from '../../../i18n/locale.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { deviceStorage } from '../../../instrumentation/storage.ts'
import { shownJoinCode } from '../../../study/joinCode.ts'
import { joinedRoom } from '../../../study/room/roomApi.ts'
import { Button } from '../../../ui/Button.tsx'
import { type KnownDevice, writeDevice } from '../feed/knownDevice.ts'
import { randomHex } from '../feed/randomHex.ts'
import { roomRequest, RoomTrouble } from '../feed/roomRequest.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { useSwitchLanguage } from '../useSwitchLanguage.ts'
import { EnterCode } from './EnterCode.tsx'

interface JoinPageProps {
  code: string
  onJoined: (device: KnownDevice) => void
}

/** The first page of a phone in a room: choosing the language is coming in. */
export function JoinPage({ code, onJoined }: JoinPageProps) {
  const { t } = useWords()
  const switchLanguage = useSwitchLanguage()
  const [state, setState] = useState<'asking' | 'waiting' | 'failed' | 'unknown'>('asking')
  // The same through a second try: the server takes it as one phone.
  const [ids] = useState(() => ({ id: randomHex(32), token: randomHex(64) }))
  usePageTitle(t('room:name'))

  const join = async (lang: Locale) => {
    if (state === 'waiting') return
    setState('waiting')
    try {
      await switchLanguage(lang)
      const body = { ...ids, role: 'phone', lang }
      const { device } = await roomRequest(`/api/rooms/${code}/devices`, joinedRoom, { body })
      const known = { ...device, token: ids.token, lang }
      writeDevice(deviceStorage(), code, 'phone', known)
      onJoined(known)
    } catch (reason) {
      setState(reason instanceof RoomTrouble && reason.status === 404 ? 'unknown' : 'failed')
    }
  }

  if (state === 'unknown') return <EnterCode isUnknown />
  return (
    <main className="room-column">
      <p className="room-soft">{shownJoinCode(code)}</p>
      <h1>{t('room:enter.language')}</h1>
      {state === 'failed' && (
        <p className="room-error" role="alert">
          {t('room:enter.failed')}
        </p>
      )}
      <div className="room-languages">
        {locales.map((one) => (
          <Button key={one} look="outline" wide lang={one} onClick={() => void join(one)}>
            {localeNames[one]}
          </Button>
        ))}
      </div>
      <p className="room-soft">{t('room:phone.noName')}</p>
    </main>
  )
}
