import type { Claim } from '../claim.ts'
import { equivalence, zoneOf, type Equivalence } from '../verdict/equivalence.ts'
import { evidenceGrade, type EvidenceGrade, type Lack } from '../verdict/evidenceGrade.ts'
import { reduction } from '../verdict/reduction.ts'
import type { Sensitivity as Weighed } from '../verdict/sensitivity.ts'
import { honestSentence, type HonestSentence } from '../verdict/sentence.ts'
import { verdict, type Verdict } from '../verdict/verdict.ts'
import type { Interval } from '../result.ts'
import { crossover } from '../time/crossover.ts'
import type { FactorResult } from '../time/factor.ts'
import { twinCrossover } from '../time/twinCrossover.ts'
import { twoGroups } from '../time/twoGroups.ts'
import { analysed, doneOf, groupsOf, isCompleted, pairsOf, runsOf, type Counts, type TimeOf } from './primarySet.ts'
import type { StudyData, StudyFacts, StudyParticipant } from './studyData.ts'

/** What stands above everything else. */
export interface Headline {
  ratio: FactorResult
  zone: Interval
  /** Null where the ratio has no interval. */
  verdict: Verdict | null
  equivalence: Equivalence | null
  sentence: HonestSentence
  /** The share of time saved; null without an interval, for it is never shown alone. */
  reduction: { share: number; interval: Interval } | null
  grade: EvidenceGrade
  /** What keeps the grade from A. */
  lacking: Lack[]
  /** Definitions under which the label is another one, or none. */
  differing: string[]
  /** People who started, and runs that were not completed: printed next to every ratio (measurement C6). */
  people: number
  notCompleted: { long: number; simplified: number }
  languages: string[]
  devices: string[]
}

/**
 * The primary analysis of the design, under any definition of time: four sequences by least squares, two by the
 * crossover's t, different people by Welch's t (measurement C2, C3). The design decides, never the data.
 */
export function primaryRatio(
  { design, twins }: Pick<StudyFacts, 'design' | 'twins'>,
  people: readonly StudyParticipant[],
  time: TimeOf,
  claim: Claim,
  counts: Counts = isCompleted,
): FactorResult {
  if (design === 'between') return twoGroups(groupsOf(people, time, counts), claim.ratio)
  const pairs = pairsOf(people, time, counts)
  return twins ? twinCrossover(pairs, claim.ratio).ratio : crossover(pairs, claim.ratio).ratio
}

/** Puts the answer together, once the sensitivity set is known. `level` is that of the look; null for one that wasn't planned. */
export function headlineOf(
  data: StudyData,
  ratio: FactorResult,
  weighed: Weighed,
  claim: Claim,
  level: number | null,
): Headline {
  const { study } = data
  const people = analysed(data)
  const isEstimated = ratio.status === 'estimated'
  const found = isEstimated ? verdict(ratio, claim) : null
  const long = runsOf(people, 'long')
  const simplified = runsOf(people, 'simplified')
  const inSmallerArm = Math.min(long.filter(isCompleted).length, simplified.filter(isCompleted).length)
  return {
    ratio,
    zone: zoneOf(claim),
    verdict: found,
    equivalence: isEstimated ? equivalence(ratio, claim) : null,
    sentence: honestSentence(ratio, claim, level ?? undefined),
    reduction: isEstimated ? reduction(ratio.ratio, ratio.interval) : null,
    ...evidenceGrade({
      design: study.design,
      isPreregistered: study.preregistered,
      isRandomized: study.randomized,
      people: study.design === 'crossover' ? ratio.n : inSmallerArm,
      // Who gave the form up has no time, and was planned for all the same.
      planned: doneOf(data) >= study.planned ? 0 : study.planned,
      isLabelStable: found !== null && weighed.differing.length === 0,
      isPilot: found?.pilot ?? true,
      isPredicted: study.simulated,
    }),
    differing: weighed.differing,
    people: people.length,
    notCompleted: {
      long: long.filter((run) => !isCompleted(run)).length,
      simplified: simplified.filter((run) => !isCompleted(run)).length,
    },
    languages: [...new Set(people.map(({ language }) => language))].sort(),
    devices: [...new Set(people.map(({ device }) => device))].sort(),
  }
}
