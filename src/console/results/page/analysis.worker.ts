import { analyseStudy } from '../../../analysis/study/analyseStudy.ts'
import type { Answered, Question } from './useAnalysis.ts'

/** Analyses away from the page, which stays usable meanwhile. Tells what share is done, then the results. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (answered: Answered) => self.postMessage(answered)
  const results = analyseStudy(data.study, data.resampling, (done) => answer({ done }))
  answer({ done: 1, results })
})
