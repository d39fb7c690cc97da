import { useEffect, useState } from 'react'
import type { Resampling } from '../../../analysis/numbers/bootstrap.ts'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { StudyData } from '../../../analysis/study/studyData.ts'

export interface Question {
  study: StudyData
  resampling: Resampling
}
export interface Answered {
  /** The share of the work that is done. */
  done: number
  results?: StudyResults
}

/** The seed and number of draws of every page and report: whoever opens a study sees the same figures. */
const resampling: Resampling = { seed: 1, resamples: 10_000 }

/** Analyses a study in a worker. `failed` where it ended without an answer. */
export function useAnalysis(study: StudyData): Answered & { failed: boolean } {
  const [answered, setAnswered] = useState<Answered & { failed: boolean }>({ done: 0, failed: false })
  useEffect(() => {
    const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => setAnswered({ ...data, failed: false }))
    worker.addEventListener('error', () => setAnswered({ done: 0, failed: true }))
    worker.postMessage({ study, resampling } satisfies Question)
    return () => worker.terminate()
  }, [study])
  return answered
}
