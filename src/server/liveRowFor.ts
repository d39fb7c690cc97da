import type { LiveRow } from '../study/moderationApi.ts'
import { mayAct, type Role } from '../study/roles.ts'
import type { LiveVisit } from './store/store.ts'

/**
 * What somebody with a role may know of a visit under way. Which forms a participant has been given stays hidden from
 * moderators until the first has been opened, and from observers for good: so do pages, whose names give the form away,
 * the pre-screener, which stands before one form only, and times.
 */
export function liveRowFor(role: Role, visit: LiveVisit): LiveRow {
  const { sid, device, status, simulated, startedAt, lastSeenAt, askingSince, now, plan, runs } = visit
  const isModerator = mayAct(role, 'moderator')
  const hasOpenedForm = now.form !== null
  const current = runs.find(({ run }) => run === now.run)
  return {
    ...{ sid, device, status, simulated, startedAt, lastSeenAt, askingSince },
    name: isModerator ? visit.name : null,
    lang: now.lang ?? visit.lang,
    segment: !isModerator && now.segment === 'prescreener' ? 'form' : now.segment,
    run: isModerator ? now.run : null,
    form: isModerator ? now.form : null,
    page: isModerator ? now.page : null,
    sequence: isModerator && hasOpenedForm ? plan.runs.map(({ form }) => form) : null,
    taskMs: isModerator && current ? current.taskMs : null,
    paused: now.paused,
    isHidden: now.isHidden,
    hasEnded: now.hasEnded,
    hasHelper: now.hasHelper ?? false,
    errors: runs.reduce((sum, run) => sum + run.errors, 0),
  }
}
