import { estimateHousehold, factsFromAnswers } from '../../eligibility/confirmation.ts'
import { estimateSimple, factsFromPreScreener } from '../../eligibility/preScreener.ts'
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
  orNothing(() => estimateSimple(factsFromPreScreener(relevant), today))

/** The estimate from the answers of an application, or nothing where there can be none. */
export const estimateOfApplication = (relevant: Answers, today: IsoDate): Estimate | undefined =>
  orNothing(() => estimateHousehold(factsFromAnswers(relevant, today), today))
