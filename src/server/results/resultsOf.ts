import { levelOfLook } from '../../analysis/planning/looks.ts'
import { marginSeen } from '../../analysis/study/analyseStudy.ts'
import { flowOf } from '../../analysis/study/flow.ts'
import { primaryRatio } from '../../analysis/study/headline.ts'
import { odditiesOf } from '../../analysis/study/oddities.ts'
import { analysed, doneOf, timeBy } from '../../analysis/study/primarySet.ts'
import type { ResultsAnswer } from '../../analysis/study/resultsAnswer.ts'
import type { StudyData } from '../../analysis/study/studyData.ts'

/** How far a study is: people who are done, and the margin of error. Nothing here tells the ratio. */
export function progressOf(data: StudyData): { people: number; margin: number | null } {
  const { study } = data
  const ratio = primaryRatio(study, analysed(data), timeBy('task'), study.claim)
  return { people: doneOf(data), margin: marginSeen(ratio) }
}

/** What the console may be told of a study's results: everything, or how far it is (measurement B5). */
export function resultsOf(data: StudyData): ResultsAnswer {
  const { study } = data
  const { people, margin } = progressOf(data)
  const isAllowed = levelOfLook(study.stoppingRule, { people, planned: study.planned, margin }) !== null
  const why = reasonToHide(data, isAllowed)
  if (why === null) return { state: 'open', by: 'plan', data }
  // A look is at the data of its moment: the next person closes the curtain again.
  if (why === 'under-way' && study.looks.at(-1)?.people === people) return { state: 'open', by: 'look', data }
  const { began, analysed: inSet, completedAll, pilots, removedRuns } = flowOf(data)
  const disturbedRuns = odditiesOf(analysed(data)).clock.length
  const flow = { began, analysed: inSet, completedAll, pilots, removedRuns, disturbedRuns }
  return { state: 'hidden', why, study, flow, people, margin }
}

function reasonToHide({ study }: StudyData, isAllowed: boolean) {
  if (study.kind === 'demo') return 'demo'
  if (!study.frozen) return 'not-frozen'
  return isAllowed ? null : 'under-way'
}
