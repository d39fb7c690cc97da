import type { LiveRow } from '../../study/moderationApi.ts'
import { aSid } from './aVisit.ts'

const began = Date.UTC(2026, 10, 20, 15, 0)

/** A participant on the second page of the simplified form, as a moderator sees her. */
export function aLiveRow(differs: Partial<LiveRow> = {}): LiveRow {
  return {
    sid: aSid,
    name: null,
    lang: 'en',
    device: 'phone',
    status: 'study',
    simulated: false,
    startedAt: began,
    lastSeenAt: began + 300_000,
    segment: 'form',
    run: 'r1',
    form: 'simplified@1',
    page: 'zip',
    sequence: ['simplified@1', 'long@1'],
    taskMs: 125_000,
    paused: null,
    isHidden: false,
    hasEnded: false,
    hasHelper: false,
    errors: 1,
    askingSince: null,
    ...differs,
  }
}
