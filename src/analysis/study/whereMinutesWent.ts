import type { Resampling } from '../numbers/bootstrap.ts'
import type { PersonSeconds, RunSeconds } from '../waterfall/runSeconds.ts'
import { waterfall, type WaterfallResult } from '../waterfall/waterfall.ts'
import { isCompleted, runOf } from './primarySet.ts'
import type { Arm } from './arms.ts'
import type { StudyData, StudyParticipant, StudyRun } from './studyData.ts'

/** Where the minutes went (measurement C9), over the runs that the headline stands on, within the scope of the study. */
export function whereMinutesWent(
  { study, crosswalk }: StudyData,
  people: readonly StudyParticipant[],
  resampling: Resampling,
): WaterfallResult {
  const seconds = people.flatMap((person): PersonSeconds[] => {
    const seconds = {
      ...secondsIn(runOf(person, 'long'), 'long'),
      ...secondsIn(runOf(person, 'simplified'), 'simplified'),
    }
    const runs = Object.keys(seconds).length
    return runs === (study.design === 'crossover' ? 2 : 1) ? [seconds] : []
  })
  return waterfall(seconds, crosswalk, resampling)
}

function secondsIn(run: StudyRun | undefined, arm: Arm): PersonSeconds {
  return run && isCompleted(run) ? { [arm]: secondsOf(run) } : {}
}

/** Questions with all their items, and pages with theirs. */
function secondsOf({ pages, questions, scope }: StudyRun): RunSeconds {
  const isPrimary = ({ segment }: { segment: string }) => scope.some((one) => one === segment)
  return {
    questions: inSeconds(sums(questions.filter(isPrimary), (row) => [row.question, row.questionMs])),
    overheads: inSeconds(sums(pages.filter(isPrimary), (row) => [row.page, row.overheadMs])),
  }
}

/** Once for each sum: rows that were added before give the very same seconds. */
const inSeconds = (sums: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(sums).map(([name, ms]) => [name, ms / 1000]))

function sums<Row>(rows: readonly Row[], of: (row: Row) => [string, number]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const row of rows) {
    const [name, value] = of(row)
    found[name] = (found[name] ?? 0) + value
  }
  return found
}
