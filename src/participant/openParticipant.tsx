import * as z from 'zod/mini'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { browserLocale } from '../i18n/browserLocale.ts'
import { createWords } from '../i18n/i18n.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { isLocale, type Locale } from '../i18n/locale.ts'
import { ParticipantApp } from './ParticipantApp.tsx'
import { DeviceStore } from './visit/deviceStore.ts'
import { deviceStorage } from '../instrumentation/storage.ts'
import { studyOfDevice } from './visit/kioskStudy.ts'
import { randomId } from './visit/randomId.ts'
import { isOfKeptBuild } from './offline/isOfKeptBuild.ts'
import { WriterLease } from './visit/writerLease.ts'
import { VisitSession } from './visit/session.ts'
import type { Visit } from './visit/visit.ts'

// Compiling schemas would need a page that may run code made of text, which the content security policy forbids.
z.config({ jitless: true })

/** Presses that came before the page could react, kept by the few lines inline in the prerendered page. */
interface EarlyPress {
  id: string
  timeStamp: number
}
declare global {
  interface Window {
    /** Stops keeping presses and hands over the last. */
    takeEarlyPress?: () => EarlyPress | undefined
  }
}

/** The language of a page that belongs to no visit yet: the one in its address, else the browser's. */
const localeOfAddress = (): Locale => {
  const last = location.pathname.split('/').at(-1)
  return isLocale(last) ? last : browserLocale()
}

const isConsent = () => /^\/v\/[^/]+\/[^/]+\/?$/.test(location.pathname)
/** Pages that belong to no visit. */
const isApart = () => /^\/(sheet|helper)\/|^\/join$/.test(location.pathname)

/**
 * Opens the participant's side: goes on with the visit this device is in, or takes over the prerendered consent page.
 * A press of yes that came early is answered now, with its own moment. `onTrouble` is called when a page can't be shown.
 */
export async function openParticipant(root: HTMLElement, onTrouble: (error: unknown) => void): Promise<void> {
  if (location.pathname.startsWith('/preview/')) {
    const { openPreview } = await import('./preview/openPreview.tsx')
    await openPreview(root)
    return
  }
  const store = new DeviceStore()
  const found = isConsent() || isApart() ? undefined : store.readVisit()
  if (found && !(await isOfKeptBuild())) {
    location.replace('/')
    return
  }
  const visit = found?.plan.kiosk && (await clearIfLeft(store, found)) ? undefined : found
  const locale = visit?.lang ?? localeOfAddress()
  const words = await loadWords(locale)
  document.documentElement.lang = locale
  const i18n = createWords(locale, { [locale]: words })
  const lease = visit && (await WriterLease.take(deviceStorage(), visit.sid, randomId(8)))
  const session = lease && VisitSession.resume(store)
  session?.hold(lease)
  session?.start()
  const elsewhere = lease ? undefined : visit?.sid
  if (!session && !elsewhere && !isConsent() && !isApart() && !location.pathname.startsWith('/v/')) {
    location.replace(`/v/${studyOfDevice()}`)
    return
  }
  const options = { onUncaughtError: onTrouble }
  const app = <ParticipantApp i18n={i18n} resumed={session} elsewhere={elsewhere} />
  if (root.firstElementChild && isConsent()) {
    hydrateRoot(root, app, options)
    answerEarlyPress()
  } else createRoot(root, options).render(app)
}

/** Takes a visit off a shared device that somebody left; whether it did. */
async function clearIfLeft(store: DeviceStore, visit: Visit): Promise<boolean> {
  const { clearLeftVisit, wasLeft } = await import('./kiosk/clearLeftVisit.ts')
  if (!wasLeft(visit, Date.now())) return false
  await clearLeftVisit(store, visit)
  return store.readVisit() === undefined
}

/** Once the page reacts, presses again what was pressed too early. */
function answerEarlyPress() {
  requestAnimationFrame(() => {
    const press = window.takeEarlyPress?.()
    if (!press) return
    const again = new MouseEvent('click', { bubbles: true, cancelable: true })
    Object.defineProperty(again, 'timeStamp', { value: press.timeStamp })
    document.getElementById(press.id)?.dispatchEvent(again)
  })
}
