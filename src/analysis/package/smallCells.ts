import type { FullStudy, FullParticipant, FullRun } from '../study/studyData.ts'
import type { PackedAllocation } from './allocationTables.ts'

/** A group of fewer people could be recognized (measurement A6). */
export const fewestInCell = 5

const merged = ['language', 'device', 'stratum'] as const
const told = ['age', 'applied', 'assistive'] as const

/**
 * The study as it may be published: groups of fewer than five people are put together as `other`, with the next
 * smallest while that is too small itself; what fewer than five said of themselves is left out, and so is who had a
 * helper where fewer than five had one, or had none; whoever looked stays unnamed. Times stay as they are, and so does the headline.
 */
export function withoutSmallCells({ study, participants, ...data }: FullStudy): FullStudy {
  const groups = merged.map((name) => [name, keptIn(participants.map((person) => person[name]))] as const)
  const answers = told.map((name) => [name, keptIn(participants.flatMap((person) => person[name] ?? []))] as const)
  const helped = participants.map(({ runs }) => String(runs.some(({ helper }) => helper)))
  const tellsHelpers = keptIn(helped).size === new Set(helped).size
  return {
    ...data,
    study: {
      ...study,
      looks: study.looks.map((look) => ({ ...look, by: 'owner' })),
      deviations: study.deviations.map((one) => ({ ...one, by: 'team' })),
    },
    participants: participants.map((person): FullParticipant => {
      const open = { ...person, runs: person.runs.map(withoutNames) }
      for (const [name, kept] of groups) if (!kept.has(person[name])) open[name] = 'other'
      for (const [name, kept] of answers) if (!kept.has(person[name] ?? '')) open[name] = null
      if (!tellsHelpers) open.runs = open.runs.map((run) => ({ ...run, helper: null }))
      return open
    }),
  }
}

/**
 * The allocation of a study as it may be published: in strata that were put together, nobody tells who got which place. By
 * the order alone anybody could find out.
 */
export function allocationWithoutSmallCells(
  allocation: PackedAllocation,
  { participants }: FullStudy,
): PackedAllocation {
  const kept = new Set(participants.map(({ stratum }) => stratum))
  return {
    ...allocation,
    rows: allocation.rows.map((row) => (kept.has(row.stratum) ? row : { ...row, usedBy: null, usedOrder: null })),
  }
}

const withoutNames = (run: FullRun): FullRun => ({
  ...run,
  latePauses: run.latePauses.map((pause) => ({ ...pause, by: 'team' })),
})

/** The values that are frequent enough to stand for themselves, once the rest is enough to be put together. */
function keptIn(values: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ascending = [...counts].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1))
  let [dropped, people] = [0, 0]
  for (const [, count] of ascending) {
    const isEnough = people === 0 || people >= fewestInCell
    if (count >= fewestInCell && isEnough) break
    dropped += 1
    people += count
  }
  return new Set(ascending.slice(dropped).map(([value]) => value))
}
