import { flags, type Flag } from '../flags.ts'
import { isCompleted, isRemoved, minuteMs } from './primarySet.ts'
import type { Arm } from './arms.ts'
import type { StudyParticipant, StudyRun } from './studyData.ts'

/** A run with its participant. */
export interface RunName {
  pid: string
  arm: Arm
}

/** Something a reader should know about a run; nothing is left out for it (measurement C11). */
export interface ClockOddity extends RunName {
  reloads: number
  clockGaps: number
  /** Minutes away from the page, and in a moderator's pause. */
  awayMinutes: number
  pauseMinutes: number
}

export interface Oddities {
  /** Times that are surprisingly short or long, in minutes. */
  flags: (RunName & Pick<Flag, 'code' | 'border'> & { minutes: number })[]
  /** Runs whose clock or page was disturbed. */
  clock: ClockOddity[]
  /** Pauses that were added afterwards, in minutes of the visit; counted in one row of the sensitivity set alone. */
  latePauses: (RunName & { fromMinute: number; toMinute: number; why: string; by: string; date: string })[]
  /** Runs with help of level 2 or more. */
  assisted: number
  /** Runs with a helper beside the participant. */
  helped: number
}

/** What is odd about the runs, each told and none removed. */
export function odditiesOf(people: readonly StudyParticipant[]): Oddities {
  const runs = people.flatMap(({ pid, runs }) => runs.filter((run) => !isRemoved(run)).map((run) => ({ pid, run })))
  const timed = runs.filter(({ run }) => isCompleted(run))
  const named = new Map(timed.map(({ pid, run }) => [`${pid} ${run.period}`, { pid, run }]))
  const found = flags(
    [...named].map(([name, { run }]) => ({
      run: name,
      form: run.form,
      time: run.times.task / minuteMs,
      expertTime: run.expertMs === null ? null : run.expertMs / minuteMs,
    })),
  )
  return {
    flags: found.flatMap(({ run: name, code, border }) => {
      const one = named.get(name)
      return one ? { pid: one.pid, arm: one.run.arm, code, border, minutes: one.run.times.task / minuteMs } : []
    }),
    clock: runs
      .filter(({ run }) => isDisturbed(run))
      .map(({ pid, run }) => ({
        pid,
        arm: run.arm,
        reloads: run.reloads,
        clockGaps: run.clockGaps,
        awayMinutes: run.awayMs / minuteMs,
        pauseMinutes: run.pauseMs / minuteMs,
      })),
    latePauses: runs.flatMap(({ pid, run }) =>
      run.latePauses.map(({ fromMs, toMs, ...told }) => ({
        ...{ pid, arm: run.arm, ...told },
        ...{ fromMinute: fromMs / minuteMs, toMinute: toMs / minuteMs },
      })),
    ),
    assisted: runs.filter(({ run }) => run.assistLevel >= 2).length,
    helped: runs.filter(({ run }) => run.helper).length,
  }
}

const isDisturbed = ({ reloads, clockGaps, awayMs, pauseMs }: StudyRun) =>
  reloads > 0 || clockGaps > 0 || awayMs > 0 || pauseMs > 0
