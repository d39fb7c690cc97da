import type * as z from 'zod/mini'
import type { visitDetail, VisitRow } from '../study/api.ts'
import { mayAct, type Role } from '../study/roles.ts'
import type { VisitDetail } from './store/store.ts'

/**
 * A visit as somebody with a role may see it. Observers never learn which form a participant fills in, as which
 * household or how long she takes (measurement B2): of runs they see how many have begun and ended.
 * Nobody needs more hiding here: a run is in the list once its form has opened, and not before.
 */
export function visitFor(role: Role, visit: VisitRow): VisitRow {
  if (mayAct(role, 'moderator')) return visit
  const { runs } = visit
  const concealed = { begun: runs.length, ended: runs.filter(({ outcome }) => outcome !== null).length }
  // How many events there are tells the long form from the short one.
  return { ...visit, events: 0, runs: [], concealed }
}

/** The same of a visit with its log, which names forms and pages in every line. */
export function visitDetailFor(role: Role, detail: VisitDetail): z.output<typeof visitDetail> {
  if (mayAct(role, 'moderator')) return detail
  return { ...detail, visit: visitFor(role, detail.visit), events: [], imports: [], late: 0 }
}
