import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { forms } from '../forms/forms.ts'
import { defaultParameters } from '../prediction/defaultParameters.ts'
import { isDraws } from '../prediction/simulateRun.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import { orSentence } from './orSentence.ts'
import { predictAll } from './predict/predictAll.ts'
import { predictedSeconds } from './predict/predictedSeconds.ts'
import { lineOf, toCsv } from './predict/table.ts'
import { readWords } from './words/readWords.ts'

const usage =
  'npm run --silent predict -- [--csv] [--seed 1] [--draws 1000], or npm run predict -- --page: predicted minutes of every form.'

/**
 * `npm run --silent predict`: predicted minutes of every form as every household, in every language, on every device, as JSON;
 * `-- --csv` as a table; `-- --seed 7 --draws 500` for another Monte Carlo; `-- --page` renews what `/forms/compare` shows.
 */
await orSentence(usage, () => {
  const { values } = parseArgs({
    options: {
      csv: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      draws: { type: 'string', default: '1000' },
    },
  })
  const draws = { seed: Number(values.seed), draws: Number(values.draws) }

  const words = readWords('locales')
  const shipped = { forms, scenarios, words, parameters: defaultParameters }

  if (values.page) {
    const file = 'src/prediction/seconds.json'
    writeFileSync(file, `${JSON.stringify(predictedSeconds(shipped))}\n`)
    process.stdout.write(`Wrote ${file}.\n`)
  } else if (isDraws(draws)) {
    const lines = predictAll({ ...shipped, draws }).map(lineOf)
    const json = () => `${JSON.stringify({ parameters: defaultParameters, lines }, null, 2)}\n`
    process.stdout.write(values.csv ? toCsv(lines) : json())
  } else {
    process.stderr.write('--seed and --draws are whole numbers; there is at least one draw and at most 100,000.\n')
    process.exitCode = 2
  }
})
