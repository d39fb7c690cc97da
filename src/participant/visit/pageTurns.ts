import type { Payload, Segment } from '../../instrumentation/event.ts'
import type { Recorder } from '../../instrumentation/recorder.ts'

export type PageReason = Payload<'page_leave'>['reason']

/** A page as it is shown: what the log needs of it. */
export interface Shown {
  page: string
  item?: string
  segment: Segment
  reason: PageReason
  words: number
  questions: { q: string; item?: string }[]
}

/** Tells the recorder of page turns. A page ends and the next begins at the accepted press. */
export class PageTurns {
  private open: { page: string; segment: Segment } | undefined
  private lastLeft: number | undefined

  constructor(private readonly recorder: Recorder) {}

  enter({ page, item, segment, reason, words, questions }: Shown, timeStamp = this.lastLeft) {
    if (this.open) this.leave(reason, timeStamp)
    const place = { page, ...(item ? { item } : {}) }
    this.recorder.onPage(place)
    this.recorder.say('segment_enter', { segment }, {}, timeStamp)
    this.recorder.say('page_enter', { reason, words, questions }, {}, timeStamp)
    this.open = { page, segment }
  }

  leave(reason: PageReason, timeStamp?: number) {
    if (!this.open) return
    this.recorder.say('page_leave', { reason }, {}, timeStamp)
    this.recorder.say('segment_leave', { segment: this.open.segment }, {}, timeStamp)
    this.recorder.onPage(null)
    this.open = undefined
    this.lastLeft = timeStamp
  }
}
