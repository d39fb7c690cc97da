import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { pagesOf } from '../../forms/form.ts'
import { addressOf, placeAt, rightStop } from '../../forms/places.ts'
import { walk } from '../../forms/walk.ts'
import type { Locale } from '../../i18n/locale.ts'
import { useWords } from '../../i18n/useWords.ts'
import { deviceStorage, tryRead, tryWrite } from '../../instrumentation/storage.ts'
import { scenarioOf } from '../../scenarios/scenarios.ts'
import type { RoomForm } from '../../study/room/roomForm.ts'
import { Button } from '../../ui/Button.tsx'
import { ElsewherePage } from '../pages/ElsewherePage.tsx'
import { MissedPage } from '../pages/MissedPage.tsx'
import { ScenarioPage } from '../pages/ScenarioPage.tsx'
import { FormStage } from '../FormStage.tsx'
import { Frame } from '../Frame.tsx'
import { needsAccount } from '../needsAccount.ts'
import { PageCover } from '../PageCover.tsx'
import { Sheet } from '../Sheet.tsx'
import { usePageOpening } from '../usePageOpening.ts'
import { describeDevice } from '../visit/device.ts'
import { DeviceStore } from '../visit/deviceStore.ts'
import { openVisit } from '../visit/openVisit.ts'
import { randomId } from '../visit/randomId.ts'
import { beginVisit } from '../visit/requests.ts'
import { VisitSession } from '../visit/session.ts'
import { useForms } from '../visit/useForms.ts'
import { SessionContext, useSession } from '../visit/useSession.ts'
import { isInRun, runOf, type Visit } from '../visit/visit.ts'
import { WriterLease } from '../visit/writerLease.ts'
import { RewordedWords } from './RewordedWords.tsx'
import { roomStorage } from './roomStorage.ts'
import { useRoomForm } from './useRoomForm.ts'

export interface RoomRunProps {
  code: string
  /** The room as a study. */
  study: string
  round: number
  /** The run that this phone gets, as the sequence it asks for. */
  sequence: string
  /** The round is over for all. */
  isRoundOver: boolean
  /** A language was chosen while the form was open. */
  onLanguage: (to: Locale) => void
}

const roundKey = 'round'

/**
 * One form, once, in a room: the workshop's consent, the sheet, the form, and that it is done. The visit, its clock and its log are
 * those of a study; what is missing is everything that a study asks beside the form.
 */
export default function RoomRun(props: RoomRunProps) {
  const { code, study, round, sequence, isRoundOver } = props
  const { locale } = useWords()
  const storage = useMemo(() => roomStorage(code), [code])
  const [store] = useState(() => new DeviceStore(storage))
  const [session, setSession] = useState<VisitSession>()
  const [state, setState] = useState<'looking' | 'asking' | 'waiting' | 'failed'>('looking')
  // The same through a second try: the server takes it as one visit.
  const [ids] = useState(() => ({ sid: randomId(32), token: randomId(64) }))

  // A reload goes on with the visit of this round.
  useEffect(() => {
    let isGone = false
    const resume = async () => {
      const visit = tryRead(storage, roundKey) === String(round) ? store.readVisit() : undefined
      const lease = visit && (await WriterLease.take(deviceStorage(), visit.sid, randomId(8)))
      const resumed = lease && VisitSession.resume(store)
      if (isGone) return lease?.free()
      if (!resumed) return setState('asking')
      resumed.hold(lease)
      resumed.start()
      setSession(resumed)
    }
    void resume()
    return () => {
      isGone = true
    }
  }, [store, storage, round])
  useEffect(() => () => session?.close(), [session])

  const begin = async (timeStamp: number) => {
    if (state === 'waiting') return
    setState('waiting')
    const device = describeDevice(window)
    try {
      const plan = await beginVisit({ ...ids, study, lang: locale, device: device.device, sequence })
      const visit = { ...ids, lang: locale, plan, stage: 'scenario' as const }
      const opened = await openVisit({ visit, store, device, consent: 0, timeStamp })
      tryWrite(storage, roundKey, String(round))
      setSession(opened)
    } catch {
      setState('failed')
    }
  }

  if (session)
    return (
      <SessionContext value={session}>
        <RunOfVisit {...props} />
      </SessionContext>
    )
  if (state === 'looking') return null
  return <BeforeRun state={state} isRoundOver={isRoundOver} onYes={(event) => void begin(event.timeStamp)} />
}

interface BeforeRunProps {
  state: 'asking' | 'waiting' | 'failed'
  isRoundOver: boolean
  onYes: (event: Event) => void
}

/** The workshop's consent: the press of the button is the beginning. */
function BeforeRun({ state, isRoundOver, onYes }: BeforeRunProps) {
  const { t } = useWords()
  usePageOpening(isRoundOver ? 'room:run.over.title' : 'room:run.before.title')
  if (isRoundOver)
    return (
      <Frame page="room-over">
        <h1 tabIndex={-1}>{t('room:run.over.title')}</h1>
        <p>{t('room:run.over.body')}</p>
      </Frame>
    )
  return (
    <Frame page="room-before">
      <h1 tabIndex={-1}>{t('room:run.before.title')}</h1>
      <p>{t('room:run.before.body')}</p>
      <p>{t('room:run.before.measured')}</p>
      <p className="notice">{t('room:timing')}</p>
      {state === 'failed' && (
        <p className="notice notice--danger" role="alert">
          {t('room:run.before.failed')}
        </p>
      )}
      <div className="actions">
        <Button wide aria-disabled={state === 'waiting'} onClick={(event) => onYes(event.nativeEvent)}>
          {t(state === 'waiting' ? 'common:loading' : 'room:run.before.yes')}
        </Button>
      </div>
    </Frame>
  )
}

/** The visit of this round, once it has begun. */
function RunOfVisit({ code, isRoundOver, onLanguage }: RoomRunProps) {
  const { visit, session } = useSession()
  const form = useRoomForm(
    code,
    runOf(visit).form,
    useMemo(() => roomStorage(code), [code]),
  )

  useEffect(() => {
    if (!isRoundOver || visit.ended) return
    const now = performance.now()
    if (isInRun(visit)) session.obey({ type: 'end-run', outcome: 'timed_out' })
    // Sent already: the confirmation page may be read to its end.
    if (!visit.sent.includes(runOf(visit).run)) session.end('interrupted', now)
  }, [isRoundOver, visit, session])

  if (form === undefined) return null
  if (form === 'shipped') return <OpenRun onLanguage={onLanguage} />
  return (
    <RewordedWords rewordings={form.rewordings} optional={form.form.optional}>
      <OpenRun onLanguage={onLanguage} roomForm={form} />
    </RewordedWords>
  )
}

interface OpenRunProps extends Pick<RoomRunProps, 'onLanguage'> {
  /** The form is one that the room made. */
  roomForm?: RoomForm
}

/** The sheet, then the form, then that it is done. */
function OpenRun({ onLanguage, roomForm }: OpenRunProps) {
  const { t, locale } = useWords()
  const { session, visit } = useSession()
  const [location, navigate] = useLocation()
  const [isDeleted, setDeleted] = useState(false)
  const { run, form: formName, scenario: scenarioId } = runOf(visit)
  const { ready, again } = useForms([formName])
  const form = ready(formName)
  const missedForm = form ? undefined : again
  const scenario = scenarioOf(scenarioId)
  const isFormOpen = visit.stage === 'form' && !visit.ended

  const addressOfForm = () => {
    const right = form && rightStop(walk(form, session.answers), visit.sent.includes(run))
    return form && right ? addressOf(form, right) : '/'
  }
  const isHere = isFormOpen ? form !== undefined && location.startsWith(`/f/${form.id}/`) : location === '/'
  useEffect(() => {
    if (isHere || (isFormOpen && !form)) return
    navigate(isFormOpen ? addressOfForm() : '/', { replace: true })
  })
  const isDone = visit.ended !== undefined || isDeleted
  const ending = isDeleted ? 'deleted' : endingOf(visit)
  usePageOpening(isDone ? `room:run.${ending}.title` : isFormOpen || missedForm ? '' : 'visit:scenario.title')

  if (session.isElsewhere) return <ElsewherePage sid={visit.sid} />
  if (isDone)
    return (
      <SessionContext value={null}>
        <Frame page={`room-${ending}`}>
          <h1 tabIndex={-1}>{t(`room:run.${ending}.title`)}</h1>
          <p>{t(`room:run.${ending}.body`)}</p>
          <p className="notice">{t('room:timing')}</p>
        </Frame>
      </SessionContext>
    )
  const switchLanguage = (from: Locale, to: Locale, timeStamp: number) => {
    session.switchLanguage(from, to, timeStamp)
    onLanguage(to)
  }
  if (missedForm)
    return (
      <SessionContext value={null}>
        <MissedPage again={missedForm} onLanguage={switchLanguage} />
      </SessionContext>
    )
  if (!form || !scenario || !isHere) return null

  const start = () => {
    session.goTo('form')
    if (form.given?.includes('lang-read')) session.keepAnswers({ ...session.answers, 'lang-read': visit.lang })
    navigate(addressOfForm())
  }
  const page = isFormOpen ? placeAt(location.slice(`/f/${form.id}`.length))?.page : undefined
  const untranslated = roomForm ? notTranslated(roomForm, locale) : 0
  return (
    // Help in a room is the neighbour: nobody answers a chat.
    <SessionContext value={null}>
      <Frame
        page={page ?? 'scenario'}
        reference={pagesOf(form).find(({ id }) => id === page)?.ref}
        look={isFormOpen ? form.look : undefined}
        onLanguage={switchLanguage}
        onHelp={(isOpen, event) =>
          session.say(isOpen ? 'help_opened' : 'help_closed', { target: 'help' }, {}, session.events.momentOf(event))
        }
        side={
          isFormOpen ? (
            <aside className="sheet-side" aria-label={t('common:sheet')} tabIndex={0}>
              <div className="sheet">
                <h2>{t('common:sheet')}</h2>
                <Sheet scenario={scenario} needsAccount={needsAccount(form)} />
              </div>
            </aside>
          ) : undefined
        }
      >
        <SessionContext value={session}>
          {visit.cover && <PageCover cover={visit.cover} />}
          {!session.store.keeps && <p className="notice">{t('common:notSaved')}</p>}
          {isFormOpen ? (
            <FormStage
              key={run}
              scenario={scenario}
              prints={false}
              onDone={(timeStamp) => {
                session.leaveRun(timeStamp)
                session.end('finished', timeStamp)
              }}
              onStopped={(how) => setDeleted(how === 'deleted')}
            />
          ) : (
            <>
              {untranslated > 0 && <p className="notice">{t('room:run.notTranslated', { count: untranslated })}</p>}
              <ScenarioPage scenario={scenario} needsAccount={needsAccount(form)} onStart={start} />
            </>
          )}
        </SessionContext>
      </Frame>
    </SessionContext>
  )
}

/** How the run ended: sent, stopped by her, or by the room's time. */
function endingOf(visit: Visit): 'done' | 'stopped' | 'over' {
  if (visit.sent.includes(runOf(visit).run)) return 'done'
  return visit.ended === 'interrupted' ? 'over' : 'stopped'
}

/** How many questions the room reworded in another language and not in this one. */
function notTranslated({ rewordings }: RoomForm, locale: Locale): number {
  const reworded = new Set(Object.values(rewordings).flatMap((words) => Object.keys(words ?? {})))
  return [...reworded].filter((question) => !Object.hasOwn(rewordings[locale] ?? {}, question)).length
}
