import * as z from 'zod/mini'
import { lazy, Suspense } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createRoot } from 'react-dom/client'
import '../ui/styles/participant.scss'
import { createWords } from '../i18n/i18n.ts'
import { browserLocale } from '../i18n/browserLocale.ts'
import { isLocale, type Locale } from '../i18n/locale.ts'
import { loadRoomWords } from '../i18n/loadRoomWords.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { deviceStorage } from '../instrumentation/storage.ts'
import { readJoinCode } from '../study/joinCode.ts'
import RoomRun from '../participant/room/RoomRun.tsx'
import RoomPhones from '../workshop/room/RoomPhones.tsx'
import { readDevice } from '../workshop/room/feed/knownDevice.ts'

// Compiling schemas would need a page that may run code made of text, which the content security policy forbids.
z.config({ jitless: true })

/** The leader's pages and the wall: no phone needs them. */
const RoomLeads = lazy(() => import('../workshop/room/RoomLeads.tsx'))

/** Opens a room: a phone in it, its leader's pages, or its wall. */
export async function openRoom(root: HTMLElement, onTrouble: (error: unknown) => void): Promise<void> {
  const locale = localeOfRoom()
  const i18n = createWords(locale, { [locale]: await loadWords(locale) })
  await loadRoomWords(i18n, locale)
  document.documentElement.lang = locale
  const isPhone = location.pathname.split('/')[1] === 'room'
  createRoot(root, { onUncaughtError: onTrouble }).render(
    <I18nextProvider i18n={i18n}>
      <Suspense fallback={null}>{isPhone ? <RoomPhones Run={RoomRun} /> : <RoomLeads />}</Suspense>
    </I18nextProvider>,
  )
}

/** The language asked for, else the one this device reads in the room, else the browser's. */
function localeOfRoom(): Locale {
  const asked = new URLSearchParams(location.search).get('lang') ?? undefined
  if (isLocale(asked)) return asked
  const [, side, typed = ''] = location.pathname.split('/')
  const code = readJoinCode(typed)
  const device = code ? readDevice(deviceStorage(), code, side === 'room' ? 'phone' : 'leader') : undefined
  return device?.lang ?? browserLocale()
}
