import { estimate } from '../../eligibility/estimate.ts'
import { factsFromAnswers } from '../../eligibility/answers/factsFromAnswers.ts'
import { factsFromPreScreener } from '../../eligibility/answers/factsFromPreScreener.ts'
import type { Estimate } from '../../eligibility/result.ts'
import type { Answers } from '../../questions/answers.ts'
import type { IsoDate } from '../../questions/kinds/kind.ts'

/** Facts the rules refuse give no estimate. Whatever the reason, nobody may be kept from applying by it. */
function orNothing(work: () => Estimate): Estimate | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** The estimate from the pre-screener's answers, or nothing where there can be none. */
export const estimateOfPreScreener = (relevant: Answers, today: IsoDate): Estimate | undefined =>
  orNothing(() => estimate(factsFromPreScreener(relevant), today))

/** The estimate from the answers of an application, or nothing where there can be none. */
export const estimateOfApplication = (relevant: Answers, today: IsoDate): Estimate | undefined =>
  orNothing(() => estimate(factsFromAnswers(relevant, today), today))
