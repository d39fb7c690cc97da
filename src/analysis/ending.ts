import type { Outcome } from '../instrumentation/event.ts'
import { excludedIntervals } from './intervals.ts'
import type { RunLog } from './runLog.ts'
import { lengthWithout } from './span.ts'

/** What ended the time to completion: 0 censored, 1 completed, 2 abandoned (measurement F1). */
export type Cause = 0 | 1 | 2

const assistedFrom = 2
const tookOver = 3

const causes: Record<Outcome, Cause | null> = {
  completed_unassisted: 1,
  completed_assisted: 1,
  abandoned: 2,
  timed_out: 0,
  interrupted: 0,
  technical_failure: null,
  withdrawn: null,
}

/** How a run ended, null while it goes on. A hint or more makes it assisted, whatever its device knew of that (A5). */
export function outcomeOf(log: RunLog): Outcome | null {
  const outcome = endOf(log)?.d.outcome ?? null
  const isAssisted = log.said('assist').some(({ d }) => d.level >= assistedFrom)
  return outcome === 'completed_unassisted' && isAssisted ? 'completed_assisted' : outcome
}

/** Cause and time for the analysis of completion: who is helped through it (level 3) is censored at that moment (A5). */
export function endingOf(log: RunLog): { cause: Cause | null; observedMs: number } {
  const { frame } = log
  const outcome = outcomeOf(log)
  const help = log.said('assist').find(({ d }) => d.level >= tookOver)
  const to = Math.min(help?.t ?? frame.to, frame.to)
  const observedMs = lengthWithout(excludedIntervals(log))([{ from: frame.from, to }])
  const cause = outcome && causes[outcome]
  return { cause: help && cause !== null ? 0 : cause, observedMs }
}

function endOf(log: RunLog) {
  return log.all('run_end').find((event) => event.run === log.run)
}
