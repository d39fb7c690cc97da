import { levelOfLook } from '../../analysis/planning/looks.ts'
import { marginSeen } from '../../analysis/study/analyseStudy.ts'
import { flowOf } from '../../analysis/study/flow.ts'
import { primaryRatio } from '../../analysis/study/headline.ts'
import { odditiesOf } from '../../analysis/study/oddities.ts'
import { packStudy } from '../../analysis/study/packedStudy.ts'
import { analysed, doneOf, timeBy } from '../../analysis/study/primarySet.ts'
import type { ResultsAnswer } from '../../analysis/study/resultsAnswer.ts'
import type { StudyData } from '../../analysis/study/studyData.ts'

/** How far a study is: people who are done, and the margin of error. Nothing here tells the ratio. */
export function progressOf(data: StudyData): { people: number; margin: number | null } {
  const { study } = data
  const ratio = primaryRatio(study, analysed(data), timeBy('task'), study.claim)
  return { people: doneOf(data), margin: marginSeen(ratio) }
}

type Shown = { by: 'plan' | 'look' } | { why: Extract<ResultsAnswer, { state: 'hidden' }>['why'] }

/** What lets a study's results be seen, or why they can't be (measurement B5). */
export function shownBy(data: StudyData, { people, margin } = progressOf(data)): Shown {
  const { study } = data
  const isAllowed = levelOfLook(study.stoppingRule, { people, planned: study.planned, margin }) !== null
  const why = reasonToHide(data, isAllowed)
  if (why === null) return { by: 'plan' }
  // A look is at the data of its moment: the next person closes the curtain again.
  return why === 'under-way' && study.looks.at(-1)?.people === people ? { by: 'look' } : { why }
}

/** What the console may be told of a study's results: everything, or how far it is. */
export function resultsOf(data: StudyData): ResultsAnswer {
  const { study } = data
  const progress = progressOf(data)
  const shown = shownBy(data, progress)
  if ('by' in shown) return { state: 'open', by: shown.by, data: packStudy(data) }
  const { began, analysed: inSet, completedAll, pilots, removedRuns } = flowOf(data)
  const disturbedRuns = odditiesOf(analysed(data)).clock.length
  const flow = { began, analysed: inSet, completedAll, pilots, removedRuns, disturbedRuns }
  return { state: 'hidden', why: shown.why, study, flow, ...progress }
}

function reasonToHide({ study }: StudyData, isAllowed: boolean) {
  if (study.kind === 'demo') return 'demo'
  if (!study.frozen) return 'not-frozen'
  return isAllowed ? null : 'under-way'
}
