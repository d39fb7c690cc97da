import type { Outcome } from '../../instrumentation/event.ts'
import type { Dot } from '../../study/room/dot.ts'
import type { LeadingState, Round } from '../../study/room/leadingState.ts'
import { sha256 } from '../secrets.ts'
import type { RoomRun } from '../store/roomStore.ts'

const endings: Record<Outcome, Dot['outcome']> = {
  completed_unassisted: 'finished',
  completed_assisted: 'finished',
  abandoned: 'gave-up',
  timed_out: 'time-up',
  technical_failure: 'gave-up',
  interrupted: 'gave-up',
  withdrawn: 'gave-up',
}
const idDigits = 16

/** A run as the wall shows it. The visit's id stays here: a dot can't be followed back to a phone. */
export function dotOf({ summary, lang, startedAt, lastSeenAt }: RoomRun, { rounds }: LeadingState): Dot {
  const { sid, run, form, scenario, outcome, primaryMs, errors, page } = summary
  return {
    id: sha256(`${sid} ${run}`).slice(0, idDigits),
    round: roundAt(rounds, startedAt),
    ...{ form, scenario, lang, primaryMs, errors, page },
    outcome: outcome === null ? 'under-way' : endings[outcome],
    at: lastSeenAt,
  }
}

/** The round in which a visit began; the first for one that began before any. */
function roundAt(rounds: readonly Round[], at: number): number {
  return rounds.findLast(({ startedAt }) => startedAt <= at)?.n ?? 1
}
