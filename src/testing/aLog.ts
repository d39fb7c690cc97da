import type { EventType, LogEvent, Payload } from '../instrumentation/event.ts'

/** Where an event of a test log happened. */
export interface Place {
  q?: string
  item?: string
  page?: string
  run?: string | undefined
  doc?: number
}

/** Builds a log of run `r1` event by event; `seq` counts up and the page stays until the next is entered. */
export class LogBuilder {
  readonly events: LogEvent[] = []
  private page: string | undefined
  private item: string | undefined
  private doc = 1
  private form = 'simplified@1'

  /** One event at `t` milliseconds. A `doc` given here holds for the events after it too. */
  at<T extends EventType>(t: number, type: T, d: Payload<T>, place: Place = {}): this {
    this.doc = place.doc ?? this.doc
    const { doc, form, page, item } = this
    const run = 'r1'
    const envelope = { v: 1, sid: 'a1', run, form, seq: this.events.length + 1, doc, t, page, item }
    // The compiler cannot tie the type to its payload through a spread.
    this.events.push({ ...envelope, ...place, type, d } as LogEvent)
    return this
  }

  /** The form that the events after it belong to. */
  inForm(form: string): this {
    this.form = form
    return this
  }

  start(t = 0): this {
    return this.at(t, 'run_start', { scenario: 'dana-whitfield', form_hash: 'abc' })
  }

  end(t: number): this {
    return this.at(t, 'run_end', { outcome: 'completed_unassisted' })
  }

  /** Leaves the page shown, if any, and enters the next in the same moment. */
  turnTo(t: number, page: string, options: { questions?: string[]; item?: string; words?: number } = {}): this {
    const { questions = [], item, words = 50 } = options
    if (this.page) this.at(t, 'page_leave', { reason: 'next' })
    this.page = page
    this.item = item
    const shown = questions.map((q) => (item === undefined ? { q } : { q, item }))
    return this.at(t, 'page_enter', { reason: 'next', words, questions: shown })
  }
}

/** A log with its run started at 0. */
export function aLog(): LogBuilder {
  return new LogBuilder().start()
}
