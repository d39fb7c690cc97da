import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../i18n/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import type { BeginVisit } from '../study/api.ts'
import { consentVersion } from '../study/consentVersion.ts'
import { deviceStorage } from '../instrumentation/storage.ts'
import { ClosedPage, isClosedCode } from './pages/ClosedPage.tsx'
import { ElsewherePage } from './pages/ElsewherePage.tsx'
import { LostPage } from './pages/LostPage.tsx'
import { ConsentPage, type ConsentState } from './pages/ConsentPage.tsx'
import { describeDevice } from './visit/device.ts'
import { DeviceStore } from './visit/deviceStore.ts'
import { randomId } from './visit/randomId.ts'
import { openVisit } from './visit/openVisit.ts'
import { beginVisit, countDeclined, NoVisit } from './visit/requests.ts'
import { toldOfStudy } from './visit/toldOfStudy.ts'
import { WriterLease } from './visit/writerLease.ts'
import { sendOwed } from './visit/owed.ts'
import { VisitSession } from './visit/session.ts'
import { isOfKeptBuild } from './offline/isOfKeptBuild.ts'
import { usePageOpening } from './usePageOpening.ts'

interface ArrivalProps {
  study: string
  /** What the link asks for. */
  asked?: Pick<BeginVisit, 'scenario' | 'sequence' | 'link'>
  onBegun: (session: VisitSession) => void
}

/** Consent, and the beginning of a visit: nothing is recorded before the press of yes, and that press is its zero. */
export function Arrival({ study, asked, onBegun }: ArrivalProps) {
  const { locale } = useWords()
  const { i18n } = useTranslation()
  const [told] = useState(toldOfStudy)
  const [state, setState] = useState<ConsentState>('asking')
  /** Why this visit can't begin. */
  const [closed, setClosed] = useState(told.closed)
  const [store] = useState(() => new DeviceStore())
  // The same through a second try: the server takes it as one visit.
  const [{ sid, token }] = useState(() => ({ sid: randomId(32), token: randomId(64) }))
  const [open, setOpen] = useState(false)
  const [hasHelper, setHasHelper] = useState(told.helper === 'always')
  const [elsewhere, setElsewhere] = useState<string>()
  // After taking over the prerendered page, which knows of no visit.
  useEffect(() => {
    void sendOwed(store)
    const visit = store.readVisit()
    if (!visit) return
    if (!visit.plan.kiosk) setOpen(visit.ended === undefined)
    // The next person doesn't go on with somebody else's.
    else void import('./kiosk/clearLeftVisit.ts').then(({ clearLeftVisit }) => clearLeftVisit(store, visit))
  }, [store])

  const ownConsent = told.consent?.[locale]

  const begin = async (timeStamp: number) => {
    if (state === 'waiting') return
    setState('waiting')
    const lang = i18n.language as Locale
    const device = describeDevice(window)
    try {
      const plan = await beginVisit({
        sid,
        token,
        study,
        lang,
        device: device.device,
        ...asked,
      })
      const stage = plan.background ? 'background' : 'warm-up'
      const session = await openVisit({
        visit: { sid, token, lang, plan, stage, ...(hasHelper ? { hasHelper } : {}) },
        ...{ store, device, timeStamp },
        consent: ownConsent ? 0 : consentVersion,
      })
      onBegun(session)
    } catch (error) {
      if (error instanceof NoVisit) setClosed(error.code)
      else setState('failed')
    }
  }

  const resume = async () => {
    if (!(await isOfKeptBuild())) {
      location.assign('/')
      return
    }
    const visit = store.readVisit()
    const lease = visit && (await WriterLease.take(deviceStorage(), visit.sid, randomId(8)))
    if (visit && !lease) setElsewhere(visit.sid)
    const session = lease && VisitSession.resume(store)
    if (!session) return
    session.hold(lease)
    session.say('resume', {})
    const [from, to] = [session.visit.lang, i18n.language as Locale]
    if (from !== to) session.switchLanguage(from, to)
    session.start()
    onBegun(session)
  }

  usePageOpening(state === 'declined' ? 'visit:thanks.title' : '')

  if (isClosedCode(closed)) return <ClosedPage code={closed} study={study} />
  if (closed !== undefined) return <LostPage />
  if (elsewhere) return <ElsewherePage sid={elsewhere} />
  return (
    <ConsentPage
      key={locale}
      state={state}
      hasOpenVisit={open}
      own={ownConsent}
      offered={told.languages}
      helper={told.helper && { mode: told.helper, isHere: hasHelper, change: setHasHelper }}
      onYes={(event) => void begin(event.timeStamp)}
      onNo={() => {
        setState('declined')
        void countDeclined(study)
      }}
      onResume={() => void resume()}
    />
  )
}
