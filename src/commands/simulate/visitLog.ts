import type { EventType, LogEvent, Outcome, Payload, Segment } from '../../instrumentation/event.ts'

interface Place {
  q?: string
  item?: string | undefined
}

/** Writes the log of an invented visit on a clock that only it moves. */
export class VisitLog {
  readonly events: LogEvent[] = []
  /** Milliseconds of the session clock; whole ones in the log. */
  t = 0
  private run: string | undefined
  private form: string | undefined
  private page: string | undefined
  private item: string | undefined
  private segment: Segment | undefined

  constructor(private readonly sid: string) {}

  passes(ms: number) {
    this.t += ms
  }

  says<T extends EventType>(type: T, d: Payload<T>, { q, item = this.item }: Place = {}) {
    const { run, form, page } = this
    const place = { ...(run ? { run } : {}), ...(form ? { form } : {}), ...(page ? { page } : {}) }
    const about = { ...(q ? { q } : {}), ...(item ? { item } : {}) }
    const seq = this.events.length + 1
    const envelope = { v: 1, sid: this.sid, seq, doc: 1, t: Math.round(this.t), ...place, ...about }
    // The compiler cannot tie the type to its payload through a spread.
    this.events.push({ ...envelope, type, d } as LogEvent)
  }

  /** Events from here on belong to this run and form. */
  isIn(run: string | undefined, form: string | undefined) {
    this.run = run
    this.form = form
  }

  turnsTo(
    page: string,
    item: string | undefined,
    segment: Segment,
    words: number,
    questions: Payload<'page_enter'>['questions'],
  ) {
    const isFirst = this.page === undefined
    this.leaves('next')
    if (segment !== this.segment) {
      this.endsSegment()
      this.says('segment_enter', { segment })
      this.segment = segment
    }
    this.page = page
    this.item = item
    this.says('page_enter', { reason: isFirst ? 'start' : 'next', words, questions })
  }

  leaves(reason: Payload<'page_leave'>['reason']) {
    if (this.page === undefined) return
    this.says('page_leave', { reason })
    this.page = undefined
    this.item = undefined
  }

  endsSegment() {
    if (this.segment) this.says('segment_leave', { segment: this.segment })
    this.segment = undefined
  }

  ends(outcome: Outcome) {
    this.leaves(outcome === 'abandoned' ? 'stop' : 'end')
    this.endsSegment()
    this.says('run_end', { outcome })
  }
}
