import type { FullRun, FullStudy } from '../study/studyData.ts'
import { allocationAsCame, filledAllocation, type PackedAllocation } from './allocationTables.ts'
import { latePauseTable } from './latePauseTable.ts'
import { participantTable } from './participantTable.ts'
import { pageTable, questionTable } from './partTables.ts'
import { questionnaireTable } from './questionnaireTable.ts'
import { type RunRow, runTable } from './runTable.ts'
import { crosswalkTable, deviationTable, lookTable } from './studyTables.ts'
import { fill, type FilledTable } from './table.ts'

/** All tables but those of the log, with their rows. */
export function tablesOf(
  { study, crosswalk, participants }: FullStudy,
  allocation: PackedAllocation | null = null,
): FilledTable[] {
  const runs = participants.flatMap(({ pid, runs }) => runs.map((run): RunRow => ({ pid, period: run.period, run })))
  const inRuns = <Row>(of: (run: FullRun) => readonly Row[]) =>
    runs.flatMap(({ pid, period, run }) => of(run).map((row) => ({ ...row, pid, period })))
  return [
    fill(participantTable, participants),
    fill(runTable, runs),
    fill(
      pageTable,
      inRuns(({ pages }) => pages),
    ),
    fill(
      questionTable,
      inRuns(({ questions }) => questions),
    ),
    fill(
      questionnaireTable,
      participants.flatMap(({ pid, language, runs: own }) =>
        own.flatMap(({ period, replies }) => replies.map((reply) => ({ ...reply, pid, period, language }))),
      ),
    ),
    fill(
      latePauseTable,
      inRuns(({ latePauses }) => latePauses.map((pause, place) => ({ ...pause, seq: place + 1 }))),
    ),
    ...(allocation ? filledAllocation(allocation) : allocationAsCame(participants)),
    fill(crosswalkTable, crosswalk),
    fill(lookTable, study.looks),
    fill(deviationTable, study.deviations),
  ]
}
