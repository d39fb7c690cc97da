import { createContext, useContext, useSyncExternalStore } from 'react'
import type { VisitSession } from './session.ts'

export const SessionContext = createContext<VisitSession | null>(null)

/** The visit that goes on, and what is known of it at this moment. */
export function useSession() {
  const session = useContext(SessionContext)
  if (!session) throw new Error('a page of a visit was shown outside a visit')
  const visit = useSyncExternalStore(session.subscribe, session.snapshot)
  const answers = useSyncExternalStore(session.subscribe, session.answersSnapshot)
  return { session, visit, answers }
}
