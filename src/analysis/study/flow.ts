import { outcomes, type Outcome } from '../../instrumentation/event.ts'
import { analysed, isCompleted, isRemoved, runOf } from './primarySet.ts'
import { arms, type Arm } from './arms.ts'
import type { StudyData, StudyRun } from './studyData.ts'

/** One form of a sequence, in its place. */
export interface FlowPeriod {
  period: number
  arm: Arm
  begun: number
  completed: number
  /** How those that were not completed ended, or haven't yet; each kind that occurred. */
  others: { outcome: Outcome | 'unfinished'; runs: number }[]
}

/** How many people got how far: the flow diagram of a report. */
export interface Flow {
  declined: number
  /**
   * Said yes; those who took everything back later are `withdrawn`, those whose visit the team deleted `deleted`, and nothing
   * of either is left but the count.
   */
  began: number
  withdrawn: number
  deleted: number
  /** Before the study was frozen: kept, and never analysed. */
  pilots: number
  /** Said yes and never saw a form. */
  neverStarted: number
  /** In the primary set. */
  analysed: number
  /** Of those, by sequence. `completed` is who completed all they were given. */
  bySequence: { sequence: string; people: number; completed: number; periods: FlowPeriod[] }[]
  /** Runs removed for a technical failure. */
  removedRuns: number
  /** Started the second form, of those who were to. */
  startedBoth: number
  /** Completed all they were given. */
  completedAll: number
}

/** Counts people on their way through the study. */
export function flowOf(data: StudyData): Flow {
  const { study, participants } = data
  const people = analysed(data)
  const proper = participants.filter(({ status }) => status === 'study')
  const isWhole = (person: (typeof people)[number]) =>
    study.design === 'between'
      ? person.runs.some(isCompleted)
      : arms.every((arm) => {
          const run = runOf(person, arm)
          return run !== undefined && isCompleted(run)
        })
  const sequences = [...new Set(people.map(({ sequence }) => sequence ?? ''))].sort()
  return {
    declined: study.declined,
    began: participants.length + study.withdrawn + study.deleted,
    withdrawn: study.withdrawn,
    deleted: study.deleted,
    pilots: participants.length - proper.length,
    neverStarted: proper.length - people.length,
    analysed: people.length,
    bySequence: sequences.map((sequence) => {
      const group = people.filter((person) => (person.sequence ?? '') === sequence)
      return {
        sequence,
        people: group.length,
        completed: group.filter(isWhole).length,
        periods: periodsOf(group.flatMap(({ runs }) => runs)),
      }
    }),
    removedRuns: people.flatMap(({ runs }) => runs.filter(isRemoved)).length,
    startedBoth: people.filter(({ runs }) => arms.every((arm) => runs.some((run) => run.arm === arm))).length,
    completedAll: people.filter(isWhole).length,
  }
}

/** The forms of a sequence in order, from the runs of its people. */
function periodsOf(runs: readonly StudyRun[]): FlowPeriod[] {
  const names = [...new Set(runs.map(({ period, arm }) => `${period} ${arm}`))].sort()
  return names.flatMap((name) => {
    const own = runs.filter(({ period, arm }) => `${period} ${arm}` === name)
    const [first] = own
    if (!first) return []
    const open = own.filter((run) => !isCompleted(run)).map(({ outcome }) => outcome ?? 'unfinished')
    const others = [...outcomes, 'unfinished' as const].map((outcome) => ({
      outcome,
      runs: open.filter((one) => one === outcome).length,
    }))
    return [
      {
        ...{ period: first.period, arm: first.arm, begun: own.length, completed: own.length - open.length },
        others: others.filter((one) => one.runs > 0),
      },
    ]
  })
}
