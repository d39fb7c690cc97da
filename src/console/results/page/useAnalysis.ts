import { useEffect, useRef, useState } from 'react'
import type { Resampling } from '../../../analysis/numbers/bootstrap.ts'
import type { HeadlineResults, StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { PackedStudy } from '../../../analysis/study/packedStudy.ts'

export interface Question {
  study: PackedStudy
  resampling: Resampling
}
/** What the worker tells, piece by piece. */
export interface Answered {
  /** The share of the work that is done. */
  done?: number
  headline?: HeadlineResults
  results?: StudyResults
}

/** The seed and number of draws of every page and report: whoever opens a study sees the same figures. */
const resampling: Resampling = { seed: 1, resamples: 10_000 }

/**
 * Analyses a study in a worker, which is fetched while the study still is: null until it is here. `failed` where it ended
 * without an answer.
 */
export function useAnalysis(study: PackedStudy | null): Answered & { failed: boolean } {
  const [answered, setAnswered] = useState<Answered & { failed: boolean }>({ failed: false })
  const worker = useRef<Worker>(null)
  useEffect(() => {
    const own = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' })
    worker.current = own
    own.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      setAnswered((before) => ({ ...before, ...data, failed: false }))
    })
    own.addEventListener('error', () => setAnswered((before) => ({ ...before, failed: true })))
    return () => own.terminate()
  }, [])
  useEffect(() => {
    if (study) worker.current?.postMessage({ study, resampling } satisfies Question)
  }, [study])
  return answered
}
