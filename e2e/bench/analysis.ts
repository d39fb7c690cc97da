import { usualResamples } from '../../src/analysis/numbers/bootstrap.ts'
import { pick, seeded, type Random } from '../../src/analysis/numbers/random.ts'
import { analyseStudy } from '../../src/analysis/study/analyseStudy.ts'
import type { Arm } from '../../src/analysis/study/arms.ts'
import type { FullParticipant } from '../../src/analysis/study/studyData.ts'
import { aParticipant, aQuestion, aStudy, aStudyRun } from '../../src/testing/aStudy.ts'
import type { Measure } from './measure.ts'
import { median } from './quantile.ts'

const questions = 60
const times = 3

/** How long everything that is said of a crossover of invented people takes together, in this process. */
export function analysis(): Measure[] {
  return [
    { what: `Analysis of 24 people, ${usualResamples} resamples, median`, value: took(24), unit: 'ms', bar: 150 },
    { what: `Analysis of 1000 people, ${usualResamples} resamples, median`, value: took(1000), unit: 'ms', bar: 2000 },
  ]
}

function took(people: number): number {
  const random = seeded(people)
  const study = aStudy(
    Array.from({ length: people }, (_, place) => aPerson(random, place)),
    { twins: true },
  )
  const durations = Array.from({ length: times }, (_, seed) => {
    const started = performance.now()
    analyseStudy(study, { seed, resamples: usualResamples })
    return performance.now() - started
  })
  return median(durations)
}

function aPerson(random: Random, place: number): FullParticipant {
  const slowness = 0.5 + pick(random, 1000) / 1000
  const isLongFirst = place % 2 === 0
  const isLongA = place % 4 < 2
  const run = (arm: Arm, seconds: number) => {
    const asked = Array.from({ length: questions }, (_, id) =>
      aQuestion(`q-${id}`, Math.floor(slowness * seconds * pick(random, 1000))),
    )
    const minutes = asked.reduce((sum, { questionMs }) => sum + questionMs, 60_000) / 60_000
    return aStudyRun(arm, minutes, {
      period: (arm === 'long') === isLongFirst ? 1 : 2,
      twin: (arm === 'long') === isLongA ? 'a' : 'b',
      errors: pick(random, 6),
      questions: asked,
    })
  }
  const [long, simplified] = [run('long', 90), run('simplified', 20)]
  const language = ['en', 'es', 'zh-Hant'][pick(random, 3)] ?? 'en'
  return aParticipant(place + 1, isLongFirst ? [long, simplified] : [simplified, long], { language })
}
