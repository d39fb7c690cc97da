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
  private isOpen = false
  private segment: Segment | undefined

  constructor(private readonly recorder: Recorder) {}

  enter({ page, item, segment, reason, words, questions }: Shown, timeStamp?: number) {
    if (this.isOpen) this.leave(reason, timeStamp)
    if (segment !== this.segment) {
      this.endSegment(timeStamp)
      this.recorder.say('segment_enter', { segment }, {}, timeStamp)
      this.segment = segment
    }
    this.recorder.onPage({ page, ...(item ? { item } : {}) })
    this.recorder.say('page_enter', { reason, words, questions }, {}, timeStamp)
    this.isOpen = true
  }

  leave(reason: PageReason, timeStamp?: number) {
    if (!this.isOpen) return
    this.recorder.say('page_leave', { reason }, {}, timeStamp)
    this.recorder.onPage(null)
    this.isOpen = false
  }

  /** Ends the stretch of the run that is open. */
  endSegment(timeStamp?: number) {
    if (this.segment) this.recorder.say('segment_leave', { segment: this.segment }, {}, timeStamp)
    this.segment = undefined
  }
}
