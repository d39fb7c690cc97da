import type { VisitSession } from '../visit/session.ts'
import { endForNext } from './endForNext.ts'

/**
 * Ends the visit for the next person and opens the study's first page. The page is emptied before, because a browser
 * may keep it as it is and bring it back with Back.
 */
export async function leaveDevice(session: VisitSession): Promise<void> {
  const { study } = session.visit.plan
  document.body.replaceChildren()
  await endForNext(session)
  location.replace(`/v/${study}`)
}
