import type { Locale } from '../../i18n/locale.ts'
import { deviceClocks } from '../../instrumentation/clock.ts'
import type { Outcome, Payload } from '../../instrumentation/event.ts'
import { watchFields } from '../../instrumentation/fields.ts'
import { listen } from '../../instrumentation/listen.ts'
import { Moments } from '../../instrumentation/moments.ts'
import type { Outbox } from '../../instrumentation/outbox.ts'
import type { Recorder } from '../../instrumentation/recorder.ts'
import { beginRecording, resumeRecording } from '../../instrumentation/recording.ts'
import { Sender } from '../../instrumentation/sender.ts'
import { deviceStorage } from '../../instrumentation/storage.ts'
import { forgetVisitState } from '../../instrumentation/visitState.ts'
import type { Answers } from '../../questions/answers.ts'
import type { Command } from '../../study/command.ts'
import type { FormEvents } from '../formEvents.ts'
import { forgetPages } from '../offline/keepPages.ts'
import { againFrom } from './againFrom.ts'
import { carryOut } from './carryOut.ts'
import { Chat } from './chat.ts'
import type { DeviceStore } from './deviceStore.ts'
import { Inbox } from './inbox.ts'
import { KeptNews } from './keptNews.ts'
import { sendOwed } from './owed.ts'
import { PageTurns } from './pageTurns.ts'
import { ReplyQueue } from './replyQueue.ts'
import { type Reply, withdrawVisit } from './requests.ts'
import { resumption } from './resumption.ts'
import { answersPlace, isInRun, isPastLimit, preScreenerPlace, runOf, type Stage, type Visit } from './visit.ts'
import { nowhere, visitLog } from './visitLog.ts'
import type { WriterLease } from './writerLease.ts'

/** Sending waits until the page it tells of has been painted. */
const afterPaintMs = 100
/** From this level of help on a run was assisted (measurement A5). */
const hint = 2
const lookAtLimitEveryMs = 1_000

interface Tools {
  recorder: Recorder
  outbox: Outbox
  store: DeviceStore
  moments: Moments
}

/**
 * A visit on this device while it goes on: what is known of it, its answers, its log, and the sending of the log.
 * Screens read it with `useSyncExternalStore`; each change is on the device before the screen shows it.
 */
export class VisitSession {
  readonly outbox: Outbox
  readonly store: DeviceStore
  readonly events: FormEvents
  readonly chat: Chat
  private readonly inbox: Inbox
  private readonly recorder: Recorder
  private readonly turns: PageTurns
  private readonly sender: Sender
  private readonly stops: (() => void)[] = []
  /** What listens to the page for the log; an ended visit listens no more. */
  private readonly ears: (() => void)[] = []
  /** A page of a form has been shown since this document began. */
  hasShownPage = false
  /** Another tab has taken over. */
  isElsewhere = false
  private readonly listeners = new Set<() => void>()
  private readonly kept = new KeptNews(this)
  private readonly replies = new ReplyQueue(this)
  /** Answers by place, as this document knows them: memory has to do where the device keeps nothing. */
  private readonly known = new Map<string, Answers>()

  private constructor(
    private current: Visit,
    { recorder, outbox, store, moments }: Tools,
  ) {
    this.outbox = outbox
    this.store = store
    this.recorder = recorder
    this.turns = new PageTurns(recorder)
    const { sid, token, isPreview } = current
    const fetch = isPreview ? nowhere : window.fetch.bind(window)
    const way = { sid, token, fetch, now: () => performance.now() }
    const chat = new Chat(sid, token, isPreview)
    this.chat = chat
    this.inbox = new Inbox({
      ...way,
      lastMessage: chat.last,
      obey: (n, command) => this.obeyOnce(n, command),
      hear: (messages) => chat.hear(messages),
      untold: () => this.current.untold ?? [],
      told: (count) => this.update({ untold: this.current.untold?.slice(count) }),
    })
    this.sender = new Sender({ ...way, outbox, onReceipt: (news) => this.inbox.heard(news && !this.current.ended) })
    if (!current.ended) this.ears.push(moments.listen(document), listen(recorder, { window, document }))
    this.events = {
      say: (type, d, spot = {}, timeStamp) => recorder.say(type, d, spot, timeStamp),
      enter: (shown, timeStamp) => {
        this.hasShownPage = true
        this.turns.enter(shown, timeStamp)
        setTimeout(() => void this.sender.send(), afterPaintMs)
      },
      leave: (reason, timeStamp) => this.turns.leave(reason, timeStamp),
      follow: (form) => watchFields(form, recorder, moments),
      momentOf: (event) => moments.of(event),
    }
  }

  /** Begins a visit at the press of yes. */
  static begin(visit: Visit, store: DeviceStore, timeStamp: number): VisitSession {
    store.writeVisit(visit)
    const { options, outbox } = visitLog(visit)
    const recorder = beginRecording(options, timeStamp)
    return new VisitSession(visit, { recorder, outbox, store, moments: new Moments(deviceClocks.now) })
  }

  /** Goes on with the visit this device is in, after a reload or a killed tab. Take its lease before: this writes. */
  static resume(store: DeviceStore): VisitSession | undefined {
    const visit = store.readVisit()
    if (!visit) return undefined
    const { options, outbox } = visitLog(visit)
    const recorder = visit.ended ? beginRecording(options, performance.now()) : resumeRecording(options)
    if (!recorder) return undefined
    const session = new VisitSession(visit, { recorder, outbox, store, moments: new Moments(deviceClocks.now) })
    session.comeBack()
    return session
  }

  /** Does what the study wants done after the gap before this document. */
  private comeBack() {
    const { current } = this
    if (current.ended) return
    const how = resumption(isInRun(current), this.recorder.gapMs, current.plan.resume)
    if (how === 'waits for a word') this.update({ cover: current.cover ?? { kind: 'return', reason: 'technical' } })
    if (how !== 'ends' && how !== 'starts over') return
    const now = performance.now()
    this.endRun('interrupted', now)
    if (how === 'ends') this.end('interrupted', now)
    else {
      this.leaveRun(now)
      this.update(againFrom(this.current))
    }
  }

  /** Starts sending: events, and replies that haven't arrived. */
  start() {
    const sendReplies = () => {
      void this.replies.send()
      void this.chat.send()
    }
    window.addEventListener('online', sendReplies)
    const limit = window.setInterval(() => this.lookAtLimit(), lookAtLimitEveryMs)
    this.stops.push(
      this.sender.start({ window, document }),
      () => window.removeEventListener('online', sendReplies),
      () => window.clearInterval(limit),
    )
    if (!this.current.ended) this.ears.push(this.inbox.start({ window, document }))
    void this.chat.send()
    sendReplies()
    void sendOwed(this.store)
    this.stops.push(this.outbox.subscribe(() => this.kept.tell()))
  }

  /** The pages of the visit are kept on this device, or aren't. */
  readonly tellPagesKept = (isKept: boolean) => this.kept.tellPagesKept(isKept)

  /** Writes as long as this tab holds the lease of the visit. */
  hold(lease: WriterLease | undefined) {
    if (!lease) return
    lease.onLost = () => this.leaveToOtherTab()
    lease.onTurnedAway = () => this.say('duplicate_tab_blocked', {})
    this.stops.push(lease.free)
  }

  get visit(): Visit {
    return this.current
  }

  /** The answers of the pre-screener while it is under way, else those of the run's form. */
  get answers(): Answers {
    return this.answersAt(answersPlace(this.current))
  }

  /** The answers of a run's form, by its name, or of another place. */
  answersAt(place: string): Answers {
    const answers = this.known.get(place) ?? this.store.readAnswers(this.current.sid, place)
    this.known.set(place, answers)
    return answers
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly snapshot = () => this.current
  readonly answersSnapshot = () => this.answers

  update(patch: Partial<Visit>) {
    this.current = { ...this.current, ...patch }
    this.store.writeVisit(this.current)
    this.kept.tell()
    this.tell()
  }

  keepAnswers(answers: Answers) {
    this.known.set(answersPlace(this.current), answers)
    this.store.writeAnswers(this.current.sid, answersPlace(this.current), answers)
    this.kept.tell()
    this.tell()
  }

  goTo(stage: Stage) {
    this.update({ stage })
    void this.sender.send()
  }

  /** The break is over: the household of the next run comes up. */
  beginNextRun() {
    this.update({ runIndex: this.current.runIndex + 1, stage: 'scenario' })
    void this.sender.send()
  }

  /** Says what happened, as long as the visit goes on. */
  say: FormEvents['say'] = (type, d, spot, timeStamp) => {
    if (!this.current.ended) this.events.say(type, d, spot, timeStamp)
  }

  /** The participant reads another language from here on; an application that was sent stays as it is. */
  switchLanguage(from: Locale, to: Locale, timeStamp?: number) {
    const { stage, sent } = this.current
    this.say('language_switch', { from, to }, {}, timeStamp)
    this.update({ lang: to })
    const isOpen = stage === 'form' && !sent.includes(runOf(this.current).run)
    if (isOpen) this.keepAnswers({ ...this.answers, 'lang-read': to })
  }

  /** Does a command the first time it comes: it is handed over until the server knows what came of it. */
  private obeyOnce(n: number, command: Command) {
    const { commandsDone = 0 } = this.current
    if (n <= commandsDone) return
    const done = this.obey(command)
    this.update({ commandsDone: n, untold: [...(this.current.untold ?? []), { n, done }] })
  }

  /** The chat lies over the page, or is off it: its time is told apart. */
  chatShown(isShown: boolean, timeStamp?: number) {
    this.inbox.isInChat = isShown
    this.say(isShown ? 'chat_opened' : 'chat_closed', {}, {}, timeStamp)
  }

  /**
   * Does what a moderator asks, and writes it into the log. False where it makes no sense at this point, like help with
   * a form that isn't open; asking twice for a pause is one pause.
   */
  obey(command: Command): boolean {
    if (this.current.ended || this.isElsewhere) return false
    const isDone = carryOut(command, this)
    void this.sender.send()
    return isDone
  }

  /** The cover lies over the page, or is off it: that is when the pause begins and ends. */
  coverShown(isShown: boolean) {
    const { cover } = this.current
    if (this.isElsewhere) return
    if (isShown && cover && !this.recorder.isPaused) this.say('pause_start', { reason: cover.reason })
    if (!isShown && this.recorder.isPaused) this.say('pause_end', {})
  }

  /** A run that reaches the study's limit is over (measurement A7). */
  private lookAtLimit() {
    if (isPastLimit(this.current, this.recorder.workMs)) this.cutRun('timed_out', performance.now())
  }

  /** Ends a run that the participant would have gone on with. */
  cutRun(outcome: Outcome, timeStamp: number) {
    this.events.leave('end', timeStamp)
    this.endRun(outcome, timeStamp)
    void this.sender.send()
  }

  /** Keeps replies to a questionnaire until the server has them. */
  reply(replies: readonly Reply[]) {
    this.update({ replies: [...this.current.replies, ...replies] })
    void this.replies.send()
  }

  /** Takes the answers off this device. */
  wipe() {
    this.chat.forget()
    this.store.wipeAnswers(this.current)
    this.known.clear()
    this.update({ isWiped: true })
  }

  /** What is said from here on belongs to the pre-screener of the run, which hasn't begun. */
  beginPreScreener(form: string) {
    const { run } = runOf(this.current)
    this.recorder.inRun({ run, form })
    this.update({ begun: [...this.current.begun, preScreenerPlace(run)] })
  }

  /** The run begins at the first frame after "Start the application". */
  beginRun(formHash: string, timeStamp: number) {
    const { run, form, scenario } = runOf(this.current)
    this.recorder.inRun({ run, form })
    this.recorder.say('run_start', { scenario, form_hash: formHash }, {}, timeStamp)
    this.update({ begun: [...this.current.begun, run] })
  }

  /** Send was pressed and taken: the clock of the run stops at that press. What comes after is still of this run. */
  completeRun(timeStamp: number, reference: string, more: Omit<Payload<'run_end'>, 'outcome'> = {}) {
    const { assists, numbers, sent } = this.current
    const { run } = runOf(this.current)
    const isAssisted = (assists?.[run] ?? 0) >= hint
    this.sayRunEnd(isAssisted ? 'completed_assisted' : 'completed_unassisted', timeStamp, more)
    this.update({ sent: [...sent, run], numbers: { ...numbers, [run]: reference } })
  }

  /** The run ends without having been sent. */
  endRun(outcome: Outcome, timeStamp: number) {
    this.sayRunEnd(outcome, timeStamp)
    this.update({ over: [...(this.current.over ?? []), runOf(this.current).run] })
  }

  private sayRunEnd(outcome: Outcome, timeStamp: number, more: Omit<Payload<'run_end'>, 'outcome'> = {}) {
    this.turns.endSegment(timeStamp)
    this.recorder.say('run_end', { outcome, ...more }, {}, timeStamp)
  }

  leaveRun(timeStamp: number) {
    this.turns.endSegment(timeStamp)
    this.recorder.inRun(null)
  }

  /** Ends the visit; the times are kept. */
  end(how: NonNullable<Visit['ended']>, timeStamp: number) {
    this.leaveRun(timeStamp)
    if (this.recorder.isPaused) this.recorder.say('pause_end', {}, {}, timeStamp)
    this.recorder.say('session_end', {}, {}, timeStamp)
    this.ears.splice(0).forEach((stop) => stop())
    this.chat.forget()
    this.update({ ended: how, stage: 'thanks', cover: undefined })
    void this.sender.send()
  }

  /** Deletes everything of this visit, here and on the server; the server counts that someone withdrew. */
  async withdraw(): Promise<boolean> {
    const { sid, token, isPreview } = this.current
    if (isPreview) return true
    if (!(await withdrawVisit(sid, token))) return false
    this.close()
    await this.outbox.clear()
    forgetVisitState(deviceStorage(), sid)
    this.chat.forget()
    this.store.forget(this.current)
    await forgetPages().catch(() => undefined)
    return true
  }

  /** Sends what still waits. */
  send = () => this.sender.send()

  /** Stops listening and sending. */
  close() {
    this.ears.splice(0).forEach((stop) => stop())
    this.stops.splice(0).forEach((stop) => stop())
  }

  /** Another tab writes to this visit: nothing of this one is said or sent. */
  leaveToOtherTab() {
    this.isElsewhere = true
    this.close()
    this.current = { ...this.current }
    this.tell()
  }

  private tell() {
    this.listeners.forEach((listener) => listener())
  }
}
