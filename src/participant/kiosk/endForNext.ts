import { sendReplies } from '../visit/requests.ts'
import type { VisitSession } from '../visit/session.ts'
import { isInRun } from '../visit/visit.ts'

const waitForSendingMs = 2_000

/**
 * Ends the visit and takes it off this device, so that the next person finds nothing of it. Its events hold no answer:
 * those that haven't been sent stay in the outbox and are sent later. Replies to questionnaires don't stay: they get one
 * last try.
 */
export async function endForNext(session: VisitSession): Promise<void> {
  const now = performance.now()
  const { visit } = session
  if (!visit.ended) {
    session.events.leave('stop', now)
    if (isInRun(visit)) session.endRun('abandoned', now)
    session.end('stopped', now)
  }
  const { sid, token, replies } = session.visit
  session.store.setAside(session.visit)
  const sending = Promise.all([session.send(), sendReplies(sid, token, replies)])
  await Promise.race([sending, new Promise((resolve) => setTimeout(resolve, waitForSendingMs))])
  session.close()
}
