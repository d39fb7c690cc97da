import type { Arm } from '../../analysis/study/arms.ts'
import { isMixed, timesOf } from '../../analysis/study/analyseStudy.ts'
import type { StudyData } from '../../analysis/study/studyData.ts'
import { timeTax } from '../../analysis/timeTax.ts'
import type { FormMinutes, StudyMinutesAnswer } from '../../study/room/studyMinutes.ts'
import { shownBy } from './resultsOf.ts'

const one = { units: 1, perYear: 1, share: 1 }

/** A form's minutes as the time tax of the study's report has them. */
function formMinutesOf(data: StudyData, arm: Arm): FormMinutes | null {
  const tax = timeTax(timesOf(data, arm), one)
  if (tax.status === 'not-estimable') return null
  return {
    n: tax.n,
    mean: tax.meanMinutes,
    geometricMean: tax.geometricMeanMinutes,
    interval: tax.status === 'estimated' ? tax.minutesInterval : null,
  }
}

/** What a room may be told of a study's minutes. */
export function minutesOf(data: StudyData): StudyMinutesAnswer {
  const shown = shownBy(data)
  if ('why' in shown) return { state: 'hidden', why: shown.why }
  if (shown.by === 'look') return { state: 'hidden', why: 'under-way' }
  if (isMixed(data)) return { state: 'hidden', why: 'no-times' }
  const [long, simplified] = [formMinutesOf(data, 'long'), formMinutesOf(data, 'simplified')]
  if (!long || !simplified) return { state: 'hidden', why: 'no-times' }
  const { code, title, simulated } = data.study
  return { state: 'open', minutes: { code, title, isSimulated: simulated, long, simplified } }
}
