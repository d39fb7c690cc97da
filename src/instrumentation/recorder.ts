import type { SessionClock, ClockSources } from './clock.ts'
import type { EventType, LogEvent, Payload } from './event.ts'
import { Heartbeat } from './heartbeat.ts'
import { quickReloadMs } from './quickReload.ts'
import { SilenceWatch, type Silence } from './silence.ts'
import type { Place, VisitState } from './visitState.ts'

/** Where an event happened, as far as it differs from the current run and page. `item` goes with `q` when `q` is given. */
export interface Where extends Place {
  q?: string
}

export interface RecorderOptions {
  sid: string
  sources: ClockSources
  clock: SessionClock
  /** Takes an event at once: when `append` returns, the event survives a killed tab if the device can keep anything. */
  append(event: LogEvent): void
  /** Keeps the state a further document needs, at once. */
  keep(state: VisitState): void
  /** What an earlier document of the visit left, and for how long none was open, in milliseconds. */
  resumed?: VisitState & { gapMs: number }
}

/** Told before a page is left (`page`) or may be gone for good (`away`), to say what is still unsaid; `t` is the moment. */
export type LeaveListener = (kind: 'page' | 'away', t: number) => void

/**
 * Writes the log of one visit in one document: gives each event its number, moment and place. It never sees an
 * answer. Screens say what happened; the recorder says when.
 */
export class Recorder {
  readonly sid: string
  /** How long no document was open before this one, by the wall clock. */
  readonly gapMs: number
  private readonly options: RecorderOptions
  private readonly heartbeat: Heartbeat
  private readonly silence: SilenceWatch
  private readonly leaveListeners = new Set<LeaveListener>()
  private readonly doc: number
  private seq: number
  private place: Place
  private lastSaid = 0
  private words = 0
  private hidden = false
  private paused: boolean
  private work: number
  private lookedAt: number

  constructor(options: RecorderOptions) {
    const { sid, sources, clock, resumed } = options
    this.sid = sid
    this.options = options
    this.heartbeat = new Heartbeat(sources)
    this.lookedAt = clock.now()
    this.silence = new SilenceWatch(resumed ? resumed.silentSince : this.lookedAt)
    this.gapMs = resumed?.gapMs ?? 0
    this.doc = (resumed?.doc ?? 0) + 1
    this.seq = resumed?.seq ?? 0
    this.place = resumed?.place ?? {}
    this.paused = resumed?.paused ?? false
    this.work = (resumed?.work ?? 0) + (this.paused || this.gapMs > quickReloadMs ? 0 : this.gapMs)
  }

  /** The run and form of the events that follow; null between runs. */
  inRun(run: { run: string; form: string } | null): void {
    this.place = run ? { ...run } : {}
  }

  /** The page, and the item of its loop, of the events that follow; null between pages. */
  onPage(page: { page: string; item?: string } | null): void {
    const { run, form } = this.place
    this.place = { run, form, ...page }
  }

  /**
   * Writes an event. `timeStamp` is that of the press that caused it (`Moments` finds it); without one the event is
   * of now. Moments never go back from one said event to the next.
   */
  say<T extends EventType>(type: T, d: Payload<T>, where: Where = {}, timeStamp?: number): void {
    this.look()
    const { clock } = this.options
    const t = Math.max(this.lastSaid, timeStamp === undefined ? clock.now() : clock.at(timeStamp))
    this.lastSaid = t
    if (type === 'page_leave') this.endStretch('page', t)
    if (type === 'hidden' || type === 'pause_start' || type === 'run_end') this.endStretch('away', t)
    if (type === 'closed') this.sayIfLong(this.silence.noteActivity(t, this.words), t)
    // Before the event is written: the state that is kept with it is the one after it.
    this.follow({ type, d } as LogEvent, t)
    this.sayAt(t, type, d, where)
  }

  /** Writes an event whose moment on the session clock has passed, like the last input before a blur. */
  sayAt<T extends EventType>(t: number, type: T, d: Payload<T>, where: Where = {}): void {
    const place = where.q === undefined ? this.place : { ...this.place, item: undefined }
    const { run, form, page, q, item }: Where = { ...place, ...where }
    this.seq += 1
    const envelope = { v: 1, sid: this.sid, run, seq: this.seq, doc: this.doc, t, type, form, page, q, item, d }
    // The event first: of a tab that dies in between, or whose last writes another is yet to see, the next document finds
    // the event and counts on from it. The other way round it would find a number and no event.
    // The compiler cannot tie the type to its payload through the generic.
    this.options.append(withoutUndefined(envelope) as LogEvent)
    this.keepState()
  }

  /** The session clock at an `event.timeStamp`, in milliseconds. */
  at(timeStamp: number): number {
    return this.options.clock.at(timeStamp)
  }

  /** Looks at the clocks and keeps the state; once a second while the page is visible. */
  beat(): void {
    this.look()
    this.keepState()
  }

  /** Activity at an `event.timeStamp`: kept on the device, to find silent stretches. */
  noteActivity(timeStamp: number): void {
    const t = this.at(timeStamp)
    this.sayIfLong(this.silence.noteActivity(t, this.words), t)
  }

  /** Whether a moderator's pause is on, also one that began in an earlier document. */
  get isPaused(): boolean {
    return this.paused
  }

  /** Task time of the run so far, to the second: for the time limit, never for a measure. */
  get workMs(): number {
    return this.work
  }

  /** Calls `listener` before a page is left or may be gone; returns a function that stops it. */
  onLeave(listener: LeaveListener): () => void {
    this.leaveListeners.add(listener)
    return () => this.leaveListeners.delete(listener)
  }

  private endStretch(kind: 'page' | 'away', t: number): void {
    for (const listener of this.leaveListeners) listener(kind, t)
    this.sayIfLong(this.silence.noteActivity(t, this.words), t)
  }

  private sayIfLong(silence: Silence | null, t: number): void {
    if (silence) this.sayAt(t, 'idle', { ...silence })
  }

  private follow(event: LogEvent, t: number): void {
    if (event.type === 'page_enter') this.words = event.d.words
    if (event.type === 'run_start') this.work = 0
    if (event.type === 'hidden' || event.type === 'visible') this.hidden = event.type === 'hidden'
    if (event.type === 'pause_start' || event.type === 'pause_end') this.paused = event.type === 'pause_start'
    if (this.hidden || this.paused) this.silence.rest()
    else this.silence.wake(t)
  }

  /** Compares the clocks with the time before, says what they betray, and counts what was task time in between. */
  private look(): void {
    const { clock } = this.options
    const found = this.heartbeat.beat(!this.hidden)
    for (const { type, ms } of found) {
      if (type === 'clock_gap') clock.advance(ms)
      this.sayAt(clock.now(), type, { ms })
      if (type === 'clock_gap') this.sayAt(clock.now(), 'suspended', { ms, clock: 'wall' })
    }
    const isWork = !this.hidden && !this.paused && !found.some(({ type }) => type !== 'clock_back')
    if (isWork) this.work += clock.now() - this.lookedAt
    this.lookedAt = clock.now()
  }

  private keepState(): void {
    const { clock, sources } = this.options
    const { seq, doc, place, paused, work } = this
    const silentSince = this.silence.since
    this.options.keep({ seq, tLast: clock.now(), wallLast: sources.wall(), doc, place, paused, silentSince, work })
  }
}

function withoutUndefined<T extends object>(envelope: T): Partial<T> {
  return Object.fromEntries(Object.entries(envelope).filter(([, value]) => value !== undefined)) as Partial<T>
}
