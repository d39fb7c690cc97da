import { publishedClaim, type Claim } from '../claim.ts'
import { peopleForMargin } from '../planning/margin.ts'
import type { Reason } from '../result.ts'
import type { FactorResult } from '../time/factor.ts'
import { verdict, type Verdict } from './verdict.ts'
import { zoneOf } from './equivalence.ts'

/** The figures a sentence may name. */
export interface SentenceValues {
  n: number
  ratio: number
  lower: number
  upper: number
  claimed: number
  /** How far off still counts as the same, in percent. */
  withinPercent: number
}

/**
 * The one honest sentence of a result (measurement C8), as a code whose words live in `locales/`, with the figures it
 * names. `unsettled-but-smaller` is for intervals that hold 1 and exclude the claim, which C8's table doesn't name.
 */
export type SentenceCode =
  | 'supported-equivalent'
  | 'supported-at-least-as-large'
  | 'faster-but-smaller'
  | 'not-faster'
  | 'unsettled-but-smaller'
  | 'faster-size-unsettled'
  | 'too-small-or-too-noisy'

export type HonestSentence =
  | {
      code: SentenceCode
      values: SentenceValues
      /** Say first that this is a pilot of `n`, no test of the claim. */
      isPilot: boolean
      /** A second clause. */
      addition: 'claim-exactly-excluded' | 'near-claim-not-excluded' | null
      /**
       * For `faster-size-unsettled`: people in all that a study would need to settle it within the zone; null if that can't be
       * had, and where as many took part already: more of the same would be promised by nobody.
       */
      peopleNeeded: number | null
    }
  | { code: 'no-ratio'; reason: Reason; n: number }
  | { code: 'ratio-without-interval'; reason: Reason; n: number; ratio: number }

/** The sentence for a headline ratio. `level` is the one that a test counts at, where looks were planned (measurement B5). */
export function honestSentence(result: FactorResult, claim: Claim = publishedClaim, level = 0.05): HonestSentence {
  const { n } = result
  if (result.status === 'not-estimable') return { code: 'no-ratio', reason: result.reason, n }
  const { ratio } = result
  if (result.status === 'point-only') return { code: 'ratio-without-interval', reason: result.reason, n, ratio }
  const found = verdict(result, claim)
  const code = codeOf(found)
  const { lower, upper } = result.interval
  const withinPercent = (claim.within - 1) * 100
  return {
    code,
    values: { n, ratio, lower, upper, claimed: claim.ratio, withinPercent },
    isPilot: found.pilot,
    addition: additionTo(code, result.pAgainstClaim < level, upper, claim),
    peopleNeeded: code === 'faster-size-unsettled' ? peopleNeeded(result, claim) : null,
  }
}

function codeOf({ direction, size, label }: Verdict): SentenceCode {
  if (label === 'supported')
    return size === 'equivalent_to_claim' ? 'supported-equivalent' : 'supported-at-least-as-large'
  if (direction === 'slower') return 'not-faster'
  if (label === 'not_supported') return direction === 'faster' ? 'faster-but-smaller' : 'unsettled-but-smaller'
  return direction === 'faster' ? 'faster-size-unsettled' : 'too-small-or-too-noisy'
}

type Estimated = Extract<FactorResult, { status: 'estimated' }>

function peopleNeeded({ method, n, logSd }: Estimated, { within }: Claim): number | null {
  const isBetween = method === 'welch-t'
  const people = peopleForMargin(isBetween ? 'between' : 'crossover', logSd, within)
  if (people === null) return null
  // Between people the formula counts those of one form.
  const inAll = isBetween ? 2 * people : people
  return inAll > n ? inAll : null
}

function additionTo(code: SentenceCode, isClaimExcluded: boolean, upper: number, claim: Claim) {
  if (code === 'supported-equivalent' && isClaimExcluded) return 'claim-exactly-excluded'
  const isNear = upper >= zoneOf(claim).lower
  return code === 'faster-but-smaller' && isNear ? 'near-claim-not-excluded' : null
}
