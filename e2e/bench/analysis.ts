import { incidence } from '../../src/analysis/completion/incidence.ts'
import { kaplanMeier } from '../../src/analysis/completion/kaplanMeier.ts'
import { logRank } from '../../src/analysis/completion/logRank.ts'
import { pairedShares } from '../../src/analysis/completion/pairedShares.ts'
import { errorRates } from '../../src/analysis/errors/errorRates.ts'
import { languagesOfCrossover } from '../../src/analysis/languages/languages.ts'
import { usualResamples, type Resampling } from '../../src/analysis/numbers/bootstrap.ts'
import { pick, seeded, type Random } from '../../src/analysis/numbers/random.ts'
import { benchmark } from '../../src/analysis/time/benchmark.ts'
import { bootstrapCrossover } from '../../src/analysis/time/bootstrapRatio.ts'
import { crossover } from '../../src/analysis/time/crossover.ts'
import type { TwinPair } from '../../src/analysis/time/crossoverPair.ts'
import { rankRatioCrossover } from '../../src/analysis/time/hodgesLehmann.ts'
import { mixedModel } from '../../src/analysis/time/mixedModel.ts'
import { rerandomization } from '../../src/analysis/time/rerandomization.ts'
import { twinCrossover } from '../../src/analysis/time/twinCrossover.ts'
import { timeTax } from '../../src/analysis/timeTax.ts'
import { honestSentence } from '../../src/analysis/verdict/sentence.ts'
import type { PersonSeconds } from '../../src/analysis/waterfall/runSeconds.ts'
import { waterfall } from '../../src/analysis/waterfall/waterfall.ts'
import type { Measure } from './measure.ts'
import { median } from './quantile.ts'

const questions = 60
const times = 3

/** How long every estimator together takes over a crossover of invented people, in this process. */
export function analysis(): Measure[] {
  return [
    { what: `Analysis of 24 people, ${usualResamples} resamples, median`, value: took(24), unit: 'ms', bar: 150 },
    { what: `Analysis of 1000 people, ${usualResamples} resamples, median`, value: took(1000), unit: 'ms', bar: 2000 },
  ]
}

function took(people: number): number {
  const random = seeded(people)
  const study = Array.from({ length: people }, (_, place) => aPerson(random, place))
  const durations = Array.from({ length: times }, (_, seed) => {
    const started = performance.now()
    analyse(study, { seed, resamples: usualResamples })
    return performance.now() - started
  })
  return median(durations)
}

type Person = TwinPair & { language: string; seconds: PersonSeconds; errors: number }

function analyse(study: readonly Person[], resampling: Resampling) {
  const long = study.map((person) => ({ time: person.long, cause: 'completed' as const }))
  const simplified = study.map((person) => ({ time: person.simplified, cause: 'completed' as const }))
  const errors = study.map((person) => person.errors)
  return [
    honestSentence(crossover(study).ratio),
    twinCrossover(study),
    mixedModel(study, 0),
    rankRatioCrossover(study),
    rerandomization(study, resampling.seed),
    bootstrapCrossover(study, 'geometric', resampling),
    bootstrapCrossover(study, 'arithmetic', resampling),
    ...[long, simplified].flatMap((runs) => [incidence(runs), kaplanMeier(runs)]),
    logRank(long, simplified),
    pairedShares({ both: study.length, longOnly: 0, simplifiedOnly: 0, neither: 0 }),
    errorRates(errors, [...errors].reverse()),
    languagesOfCrossover(study),
    benchmark(
      long.map(({ time }) => time),
      45,
    ),
    timeTax(
      long.map(({ time }) => time),
      { units: 1e6, perYear: 1, share: 1 },
    ),
    waterfall(
      study.map(({ seconds }) => seconds),
      [],
      resampling,
    ),
  ]
}

function aPerson(random: Random, place: number): Person {
  const slowness = 0.5 + pick(random, 1000) / 1000
  const seconds = (most: number) =>
    Object.fromEntries(
      Array.from({ length: questions }, (_, id) => [`q-${id}`, (slowness * most * pick(random, 1000)) / 1000]),
    )
  const minutes = (run: Record<string, number>) => Object.values(run).reduce((sum, value) => sum + value, 1) / 60
  const [long, simplified] = [seconds(90), seconds(20)]
  return {
    long: minutes(long),
    simplified: minutes(simplified),
    first: place % 2 === 0 ? 'long' : 'simplified',
    longTwin: place % 4 < 2 ? 'a' : 'b',
    language: ['en', 'es', 'zh-Hant'][pick(random, 3)] ?? 'en',
    errors: pick(random, 6),
    seconds: { long: { questions: long, overheads: {} }, simplified: { questions: simplified, overheads: {} } },
  }
}
