import { parseArgs } from 'node:util'
import { UnusablePackage } from '../analysis/package/unusablePackage.ts'
import { usualResamples } from '../analysis/numbers/bootstrap.ts'
import { analyseStudy } from '../analysis/study/analyseStudy.ts'
import { StartError } from '../server/startError.ts'
import { openPackage } from './analyse/openPackage.ts'
import { orSentence } from './orSentence.ts'

const usage =
  'npm run --silent analyse -- PACKAGE.zip|FOLDER [--seed 1] [--resamples 10000]: every result of an exported study, as JSON.'

/**
 * `npm run --silent analyse -- PACKAGE`: every result of an exported study as JSON on standard output, from its zip or
 * folder alone. `--seed 1 --resamples 10000` are the usual ones. A package that was changed, misses a file or is of another
 * version is refused with the name of what is wrong and exit code 1.
 */
await orSentence(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      resamples: { type: 'string', default: String(usualResamples) },
    },
  })
  const [path] = positionals
  const resampling = { seed: Number(values.seed), resamples: Number(values.resamples) }
  const isSound = Number.isSafeInteger(resampling.seed) && resampling.seed >= 0
  if (!path || !isSound || !(resampling.resamples >= 1 && resampling.resamples <= 1e6))
    throw new StartError('Say which package: npm run --silent analyse -- PACKAGE.zip --seed 1 --resamples 10000')
  try {
    process.stdout.write(`${JSON.stringify(analyseStudy(openPackage(path), resampling), null, 2)}\n`)
  } catch (error) {
    if (error instanceof UnusablePackage) throw new StartError(error.message)
    throw error
  }
})
