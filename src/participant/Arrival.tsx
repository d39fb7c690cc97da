import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../i18n/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { ConsentPage, type ConsentState } from './pages/ConsentPage.tsx'
import { describeDevice } from './visit/device.ts'
import { DeviceStore } from './visit/deviceStore.ts'
import { randomId } from './visit/randomId.ts'
import { beginVisit, countDeclined } from './visit/requests.ts'
import { VisitSession } from './visit/session.ts'

declare const __APP_VERSION__: string

const consentVersion = 1

interface ArrivalProps {
  study: string
  /** The scenario that the link asks for. */
  scenario?: string
  onBegun: (session: VisitSession) => void
}

/** Consent, and the beginning of a visit: nothing is recorded before the press of yes, and that press is its zero. */
export function Arrival({ study, scenario, onBegun }: ArrivalProps) {
  const { locale } = useWords()
  const { i18n } = useTranslation()
  const [state, setState] = useState<ConsentState>('asking')
  const [store] = useState(() => new DeviceStore())
  const [open, setOpen] = useState(false)
  // After taking over the prerendered page, which knows of no visit.
  useEffect(() => setOpen(hasOpenVisit(store)), [store])

  const begin = async (timeStamp: number) => {
    if (state === 'waiting') return
    setState('waiting')
    const lang = i18n.language as Locale
    const sid = randomId(32)
    const token = randomId(64)
    const device = describeDevice(window)
    try {
      const plan = await beginVisit({
        sid,
        token,
        study,
        lang,
        device: device.device,
        ...(scenario ? { scenario } : {}),
      })
      const before = store.readVisit()
      if (before) store.forget(before)
      const stage = plan.background ? 'background' : 'warm-up'
      const session = VisitSession.begin(
        { sid, token, lang, plan, stage, runIndex: 0, begun: [], sent: [], numbers: {} },
        store,
        timeStamp,
      )
      session.say(
        'session_start',
        { app_version: __APP_VERSION__, consent_version: consentVersion, lang, ...device },
        {},
        timeStamp,
      )
      session.start()
      onBegun(session)
    } catch {
      setState('failed')
    }
  }

  const resume = () => {
    const session = VisitSession.resume(store)
    if (!session) return
    session.say('resume', {})
    session.start()
    onBegun(session)
  }

  return (
    <ConsentPage
      key={locale}
      state={state}
      hasOpenVisit={open}
      onYes={(event) => void begin(event.timeStamp)}
      onNo={() => {
        setState('declined')
        void countDeclined(study)
      }}
      onResume={resume}
    />
  )
}

const hasOpenVisit = (store: DeviceStore) => {
  const visit = store.readVisit()
  return visit !== undefined && visit.ended === undefined
}
