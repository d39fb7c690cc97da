import { incidence, type IncidenceResult } from '../completion/incidence.ts'
import { independentShares, type IndependentShares } from '../completion/independentShares.ts'
import { kaplanMeier, type SurvivalResult } from '../completion/kaplanMeier.ts'
import { logRank, type LogRankResult } from '../completion/logRank.ts'
import { pairedShares, type PairedShares } from '../completion/pairedShares.ts'
import { proportion, type ProportionResult } from '../completion/proportion.ts'
import {
  compareRestrictedMeans,
  restrictedMean,
  type RestrictedComparison,
  type RestrictedMeanResult,
} from '../completion/restrictedMean.ts'
import type { FollowUp } from '../completion/followUp.ts'
import { outcomes, type Outcome } from '../../instrumentation/event.ts'
import { notEstimable } from '../result.ts'
import { minuteMs, runOf, runsOf } from './primarySet.ts'
import { arms, type Arm } from './arms.ts'
import type { StudyFacts, StudyParticipant, StudyRun } from './studyData.ts'

/** How one form's runs ended. Times in minutes. */
export interface ArmCompletion {
  outcomes: Record<Outcome | 'unfinished', number>
  /** Completed without help, and with or without (measurement A5). */
  strict: ProportionResult
  lenient: ProportionResult
  /** How long each run was followed, in ascending order: who is still filling in at a minute is `atRiskAt`. */
  followed: number[]
  /** What share had completed, and abandoned, by each minute. */
  incidence: IncidenceResult
  /** How fast, if nobody could quit. */
  survival: SurvivalResult
  /** Mean minutes within the limit `tau`. */
  restrictedMean: RestrictedMeanResult
}

export interface CompletionResults extends Record<Arm, ArmCompletion> {
  /** Minutes; the study's limit, else the longest time that both forms were followed. Null without runs. */
  tau: number | null
  /** The same people with both forms; not estimable between people. */
  paired: PairedShares
  /** First runs, of different people. */
  firstRuns: IndependentShares
  /** First runs of different people, under the assumption of the curve. */
  logRank: LogRankResult
  comparison: RestrictedComparison
}

const causes = { 0: 'stopped-following', 1: 'completed', 2: 'abandoned' } as const

/** How many finish, and by when (measurement C6, C7). Runs that are still going on are not in it. */
export function completionResults(
  people: readonly StudyParticipant[],
  { limitMinutes }: Pick<StudyFacts, 'limitMinutes'>,
): CompletionResults {
  const first = (arm: Arm) => runsOf(people, arm).filter(({ period }) => period === 1)
  const tau = tauOf(people, limitMinutes)
  const [firstLong, firstSimplified] = [first('long').flatMap(followUp), first('simplified').flatMap(followUp)]
  const perArm = Object.fromEntries(arms.map((arm) => [arm, armCompletion(people, arm, tau)])) as Record<
    Arm,
    ArmCompletion
  >
  return {
    ...perArm,
    tau,
    paired: pairedShares(pairedCounts(people)),
    firstRuns: independentShares(shareOf(first('simplified')), shareOf(first('long'))),
    logRank: logRank(firstLong, firstSimplified),
    comparison:
      tau === null
        ? notEstimable('restricted-mean-comparison', 0, 'no-observations')
        : compareRestrictedMeans(firstLong, firstSimplified, tau),
  }
}

function armCompletion(people: readonly StudyParticipant[], arm: Arm, tau: number | null): ArmCompletion {
  const runs = runsOf(people, arm)
  const ended = runs.filter(({ cause }) => cause !== null)
  const followed = ended.flatMap(followUp)
  return {
    outcomes: countOutcomes(people, arm),
    strict: proportion({ cases: ended.filter(isUnaided).length, people: ended.length }),
    lenient: proportion(shareOf(runs)),
    followed: followed.map(({ time }) => time).sort((a, b) => a - b),
    incidence: incidence(followed),
    survival: kaplanMeier(followed),
    restrictedMean:
      tau === null ? notEstimable('restricted-mean', 0, 'no-observations') : restrictedMean(followed, tau),
  }
}

const isUnaided = ({ outcome }: StudyRun) => outcome === 'completed_unassisted'

/** Completed, helped or not, among runs that ended. Help of level 3 leaves a run censored and not completed. */
function shareOf(runs: readonly StudyRun[]) {
  const ended = runs.filter(({ cause }) => cause !== null)
  return { cases: ended.filter(({ cause }) => cause === 1).length, people: ended.length }
}

/** A run that ended before its first frame was followed for no time at all and tells nothing. */
function followUp({ cause, observedMs }: StudyRun): FollowUp[] {
  return cause === null || observedMs === 0 ? [] : [{ time: observedMs / minuteMs, cause: causes[cause] }]
}

function countOutcomes(people: readonly StudyParticipant[], arm: Arm) {
  const counts = Object.fromEntries([...outcomes, 'unfinished'].map((outcome) => [outcome, 0]))
  for (const run of people.flatMap(({ runs }) => runs.filter((one) => one.arm === arm))) {
    const outcome = run.outcome ?? 'unfinished'
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts as Record<Outcome | 'unfinished', number>
}

function pairedCounts(people: readonly StudyParticipant[]) {
  const counts = { both: 0, longOnly: 0, simplifiedOnly: 0, neither: 0 }
  for (const person of people) {
    const [long, simplified] = [runOf(person, 'long')?.cause ?? null, runOf(person, 'simplified')?.cause ?? null]
    if (long === null || simplified === null) continue
    if (long === 1 && simplified === 1) counts.both += 1
    else if (long === 1) counts.longOnly += 1
    else if (simplified === 1) counts.simplifiedOnly += 1
    else counts.neither += 1
  }
  return counts
}

/** At most the shortest time that a form with unfinished runs was followed for (measurement C6). */
function tauOf(people: readonly StudyParticipant[], limitMinutes: number | null): number | null {
  const curves = arms.flatMap((arm) => {
    const curve = kaplanMeier(runsOf(people, arm).flatMap(followUp))
    return curve.status === 'estimated' ? [curve] : []
  })
  if (curves.length === 0) return null
  // A curve that has come down to 0 stays there, however long anybody were followed.
  const open = curves.filter(({ steps }) => steps.at(-1)?.unfinished !== 0)
  const ends = open.map(({ followedUntil }) => followedUntil)
  const observed = open.length > 0 ? Math.min(...ends) : Math.max(...curves.map(({ followedUntil }) => followedUntil))
  return Math.min(limitMinutes ?? Infinity, observed)
}
