import { mostReplies } from '../../study/mostReplies.ts'
import { sendReplies } from './requests.ts'
import type { Visit } from './visit.ts'

/** A visit that keeps replies. */
interface Replying {
  readonly visit: Visit
  update(patch: Pick<Visit, 'replies'>): void
}

/** Sends the replies to questionnaires that a visit keeps until the server has them. */
export class ReplyQueue {
  private isSending = false

  constructor(private readonly session: Replying) {}

  /** Sends lot after lot: with two on their way it would be open which replies the first answer takes off the list. */
  async send() {
    const { session } = this
    const { sid, token, isPreview } = session.visit
    if (isPreview) session.update({ replies: [] })
    if (isPreview || this.isSending) return
    this.isSending = true
    for (;;) {
      const lot = session.visit.replies.slice(0, mostReplies)
      if (lot.length === 0 || !(await sendReplies(sid, token, lot))) break
      session.update({ replies: session.visit.replies.slice(lot.length) })
    }
    this.isSending = false
  }
}
