import { analyseStudy } from '../../../analysis/study/analyseStudy.ts'
import { unpackStudy } from '../../../analysis/study/packedStudy.ts'
import type { Answered, Question } from './useAnalysis.ts'

/** Analyses away from the page, which stays usable meanwhile. Tells the headline first, what share is done, then all results. */
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (answered: Answered) => self.postMessage(answered)
  const results = analyseStudy(
    unpackStudy(data.study),
    data.resampling,
    (done) => answer({ done }),
    (headline) => answer({ headline }),
  )
  answer({ done: 1, results })
})
