import { publishedMinutes } from '../claim.ts'
import { languagesOfCrossover, languagesOfGroups, type Languages } from '../languages/languages.ts'
import { usualResamples, type Resampling } from '../numbers/bootstrap.ts'
import { generatorName } from '../numbers/random.ts'
import { levelOfLook } from '../planning/looks.ts'
import { peopleForMargin } from '../planning/margin.ts'
import { benchmark, type BenchmarkResult } from '../time/benchmark.ts'
import { bootstrapCrossover, bootstrapTwoGroups, type BootstrapResult } from '../time/bootstrapRatio.ts'
import { crossover, type Crossover } from '../time/crossover.ts'
import type { FactorResult } from '../time/factor.ts'
import { rankRatioCrossover, rankRatioTwoGroups, type RankResult } from '../time/hodgesLehmann.ts'
import { mixedModel, type MixedModel } from '../time/mixedModel.ts'
import { rerandomization, type RerandomizationResult } from '../time/rerandomization.ts'
import { twinCrossover } from '../time/twinCrossover.ts'
import { timeSaved, type TimeSavedResult } from '../timeSaved.ts'
import { timeTax, type TimeTaxResult } from '../timeTax.ts'
import { position, type Position } from '../verdict/position.ts'
import type { Sensitivity as Weighed } from '../verdict/sensitivity.ts'
import type { WaterfallResult } from '../waterfall/waterfall.ts'
import { completionResults, type CompletionResults } from './completion.ts'
import { flowOf, type Flow } from './flow.ts'
import { headlineOf, primaryRatio, type Headline } from './headline.ts'
import { odditiesOf, type Oddities } from './oddities.ts'
import { analysed, doneOf, groupsOf, isCompleted, pairsOf, runOf, runsOf, timeBy } from './primarySet.ts'
import { qualityResults, scaleResults, type QualityResults, type ScaleResults } from './quality.ts'
import { arms, type Arm } from './arms.ts'
import { scaleWords, type ScaleWords } from './scaleWords.ts'
import type { StudyData, StudyFacts } from './studyData.ts'
import { testedOf, type Tested } from './tested.ts'
import { weighed } from './weighed.ts'
import { whereMinutesWent } from './whereMinutesWent.ts'

/** One form's minutes against the published ones: a description, and no verdict (measurement C8). */
export type FormMinutes = BenchmarkResult & { against: number; position: Position | null }

/** Both times of a person, for the figure; minutes. Null where a run has no time that counts. */
export interface PersonDots {
  pid: string
  sequence: string | null
  language: string
  device: string
  first: Arm
  long: number | null
  simplified: number | null
}

/** What the headline needs: known in a moment, however long the rest takes. */
export interface HeadlineResults {
  study: StudyFacts
  headline: Headline
  sensitivity: Weighed
  planning: {
    /** The margin of error, and people for one of 25 % either way; null where the spread isn't known. */
    margin: number | null
    peopleNeeded: number | null
    /** At which level the ratio may be tested; null while it is to stay hidden (measurement B5). */
    level: number | null
  }
}

/** Everything that the data of a study allow to say. Times in minutes, ratios long over simplified. */
export interface StudyResults extends HeadlineResults {
  resampling: Resampling & { generator: typeof generatorName }
  /** What was filled in with which version of what: names, each once, in order. */
  tested: Tested
  flow: Flow
  minutes: Record<Arm, FormMinutes>
  people: PersonDots[]
  /** In a crossover: order, carry-over, and first runs alone; each reported, none used to choose (measurement C3). */
  order: Crossover & { twins: FactorResult }
  /** Computed always, promoted never (measurement C4, C5). */
  companions: {
    ranks: RankResult
    /** Null between people: there are no sequences to reassign, and nobody has two times. */
    rerandomization: RerandomizationResult | null
    bootstrap: BootstrapResult
    mixedModel: MixedModel | null
  }
  completion: CompletionResults
  quality: QualityResults
  scales: Record<Arm, ScaleResults>
  scaleWords: ScaleWords[]
  waterfall: WaterfallResult
  languages: Languages
  oddities: Oddities
  /** Hours a year that a million applications take with each form (measurement E). */
  timeTax: Record<Arm, TimeTaxResult>
  /** The difference of the two: hours a year that the simplified form saves. */
  timeSaved: TimeSavedResult
}

export const usualResampling: Resampling = { seed: 1, resamples: usualResamples }

const million = { units: 1_000_000, perYear: 1, share: 1 }

/**
 * Analyses a study (measurement C). The order of participants changes nothing, and the same seed gives the same
 * figures. `progress` is told the share that is done, `tellHeadline` the headline as soon as it is known. Throws a RangeError for a study that mixes invented people with
 * real ones: no figure can stand on both.
 */
export function analyseStudy(
  data: StudyData,
  resampling: Resampling = usualResampling,
  progress: (share: number) => void = () => undefined,
  tellHeadline: (results: HeadlineResults) => void = () => undefined,
): StudyResults {
  const { study } = data
  const { claim } = study
  if (isMixed(data)) throw new RangeError('simulated people and real ones are never analysed together')
  const people = analysed(data)
  const time = timeBy('task')
  const pairs = study.design === 'crossover' ? pairsOf(people, time) : []
  const groups = groupsOf(people, time)
  const times = { long: timesOf(data, 'long'), simplified: timesOf(data, 'simplified') }
  const isCrossover = study.design === 'crossover'
  const ratio = primaryRatio(study, people, time, claim)
  progress(0.05)
  const sensitivity = weighed(data, ratio, claim, resampling)
  const planning = planningOf(data, ratio)
  const headline = headlineOf(data, ratio, sensitivity, claim, planning.level)
  tellHeadline({ study, headline, sensitivity, planning })
  progress(0.2)
  const bootstrap = isCrossover
    ? bootstrapCrossover(pairs, 'geometric', resampling)
    : bootstrapTwoGroups(groups, 'geometric', resampling)
  progress(0.3)
  const ranks = isCrossover ? rankRatioCrossover(pairs) : rankRatioTwoGroups(groups)
  const drawn = isCrossover ? rerandomization(pairs, resampling.seed) : null
  progress(0.45)
  const results: StudyResults = {
    study,
    resampling: { ...resampling, generator: generatorName },
    tested: testedOf(data),
    flow: flowOf(data),
    headline,
    minutes: { long: formMinutes(times, 'long'), simplified: formMinutes(times, 'simplified') },
    people: people.map((person) => ({
      pid: person.pid,
      sequence: person.sequence,
      language: person.language,
      device: person.device,
      first: person.runs.find(({ period }) => period === 1)?.arm ?? 'long',
      long: minutesOf(runOf(person, 'long')),
      simplified: minutesOf(runOf(person, 'simplified')),
    })),
    order: { ...crossover(pairs, claim.ratio), twins: twinCrossover(pairs, claim.ratio).twins },
    companions: {
      ranks,
      rerandomization: drawn,
      bootstrap,
      mixedModel: isCrossover ? mixedModel(pairs, { twins: study.twins, singles: singles(data) }, claim.ratio) : null,
    },
    sensitivity,
    completion: completionResults(people, study),
    quality: qualityResults(people),
    scales: scaleResults(people),
    scaleWords: scaleWords(people),
    languages: isCrossover ? languagesOfCrossover(pairs, claim.ratio) : languagesOfGroups(timesByLanguage(data)),
    oddities: odditiesOf(people),
    timeTax: { long: timeTax(times.long, million), simplified: timeTax(times.simplified, million) },
    timeSaved: timeSaved({ ...times, pairs }, million),
    planning,
    waterfall: whereMinutesWent(data, people, resampling),
  }
  progress(1)
  return results
}

/** Whether a study holds both invented and real people, or says otherwise of itself than they do. */
export function isMixed({ study, participants }: StudyData): boolean {
  return participants.some(({ simulated }) => simulated !== study.simulated)
}

type Run = Parameters<typeof isCompleted>[0]
const minutesOf = (run: Run | undefined) => (run && isCompleted(run) ? timeBy('task')(run) : null)

/** Completed runs with a form: all of them in a crossover, also of who completed one alone; first ones between people. */
export function timesOf(data: StudyData, arm: Arm): number[] {
  const people = analysed(data)
  if (data.study.design === 'between') return [...groupsOf(people, timeBy('task'))[arm]]
  return runsOf(people, arm).filter(isCompleted).map(timeBy('task'))
}

function formMinutes(times: Record<Arm, number[]>, arm: Arm): FormMinutes {
  const against = publishedMinutes[arm]
  const result = benchmark(times[arm], against)
  return { ...result, against, position: result.status === 'estimated' ? position(result.interval, against) : null }
}

/** People with one time only, whom the closed form of the mixed model can't use. */
function singles(data: StudyData): number {
  return analysed(data).filter((person) => {
    const timed = arms.filter((arm) => minutesOf(runOf(person, arm)) !== null)
    return timed.length === 1
  }).length
}

function timesByLanguage(data: StudyData) {
  return analysed(data).flatMap((person) =>
    arms.flatMap((form) => {
      const run = runOf(person, form)
      const time = run?.period === 1 ? minutesOf(run) : null
      return time === null ? [] : [{ language: person.language, form, time }]
    }),
  )
}

function planningOf(data: StudyData, ratio: FactorResult): StudyResults['planning'] {
  const { study } = data
  const margin = marginSeen(ratio)
  return {
    margin,
    peopleNeeded: ratio.status === 'estimated' ? peopleForMargin(study.design, ratio.logSd, study.claim.within) : null,
    level: levelOfLook(study.stoppingRule, { people: doneOf(data), planned: study.planned, margin }),
  }
}

/** How wide an interval is: the ratio divided and multiplied by this. It tells nothing of the ratio itself. */
export function marginSeen(ratio: FactorResult): number | null {
  return ratio.status === 'estimated' ? Math.sqrt(ratio.interval.upper / ratio.interval.lower) : null
}
