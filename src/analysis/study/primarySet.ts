import type { Sensitivity } from '../sensitivity.ts'
import type { TwinPair } from '../time/crossoverPair.ts'
import type { TwoGroups } from '../time/twoGroups.ts'
import { arms, type Arm } from './arms.ts'
import type { StudyData, StudyParticipant, StudyRun } from './studyData.ts'

export const minuteMs = 60_000

/** Times of a run in minutes, under one of the definitions of the sensitivity set. */
export type TimeOf = (run: StudyRun) => number
export const timeBy =
  (measure: Sensitivity): TimeOf =>
  (run) =>
    run.times[measure] / minuteMs

/** Which runs have a time that counts. */
export type Counts = (run: StudyRun) => boolean

/** Completed, and by the person's own doing to the end (measurement A5): no time is made up for any other (C6). */
export const isCompleted: Counts = ({ cause }) => cause === 1

/** Removed from analysis and counted in the flow diagram (measurement A5). */
export const isRemoved: Counts = ({ outcome }) => outcome === 'technical_failure' || outcome === 'withdrawn'

/** Everybody of the study proper who started a form (measurement B3), in order of `pid` whatever the order they came in. */
export function analysed({ participants }: StudyData): StudyParticipant[] {
  return participants
    .filter(({ status, runs }) => status === 'study' && runs.length > 0)
    .sort((a, b) => (a.pid < b.pid ? -1 : 1))
}

/**
 * How many of the planned people a study has: who started a form and has none going on, whatever came of it; in the
 * smaller arm between people. Nothing in it depends on times.
 */
export function doneOf(data: StudyData): number {
  const done = analysed(data).filter(({ runs }) => runs.every(({ outcome }) => outcome !== null))
  if (data.study.design === 'crossover') return done.length
  return Math.min(...arms.map((arm) => done.filter(({ runs }) => runs.some((run) => run.arm === arm)).length))
}

/** A participant's run with a form, unless it is removed from analysis. */
export function runOf({ runs }: StudyParticipant, arm: Arm): StudyRun | undefined {
  return runs.find((run) => run.arm === arm && !isRemoved(run))
}

/** Both times of a person, with what tells people apart. */
export type StudyPair = TwinPair & { pid: string; language: string }

/** People with a time in both forms; the closed form of the crossover stands on them. */
export function pairsOf(people: readonly StudyParticipant[], time: TimeOf, counts: Counts = isCompleted): StudyPair[] {
  return people.flatMap((person) => {
    const [long, simplified] = [runOf(person, 'long'), runOf(person, 'simplified')]
    if (!long || !simplified || !counts(long) || !counts(simplified)) return []
    return {
      pid: person.pid,
      language: person.language,
      long: time(long),
      simplified: time(simplified),
      first: long.period < simplified.period ? 'long' : 'simplified',
      longTwin: long.twin ?? 'a',
    }
  })
}

/** Times of first runs, of different people in the two forms. */
export function groupsOf(people: readonly StudyParticipant[], time: TimeOf, counts: Counts = isCompleted): TwoGroups {
  const times = (arm: Arm) =>
    people.flatMap((person) => {
      const run = runOf(person, arm)
      return run && run.period === 1 && counts(run) ? [time(run)] : []
    })
  return { long: times('long'), simplified: times('simplified') }
}

/** All runs with a form that weren't removed. */
export const runsOf = (people: readonly StudyParticipant[], arm: Arm): StudyRun[] =>
  people.flatMap((person) => runOf(person, arm) ?? [])
