import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BadInput, estimateAll } from './estimate/estimateAll.ts'
import { orSentence } from './orSentence.ts'

const usage = 'npm run --silent estimate -- FILE: estimates of the households in a JSON file, or - for standard input.'

/**
 * `npm run --silent estimate -- FILE`, or `-` for standard input: reads a JSON array of household facts and prints the
 * estimates with their working as JSON (`docs/estimate.md`). Bad input is named on standard error, with exit code 2.
 */
await orSentence(usage, () => {
  const [file] = parseArgs({ allowPositionals: true }).positionals
  try {
    process.stdout.write(`${JSON.stringify(estimateAll(read(file)), null, 2)}\n`)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
})

function read(file: string | undefined): string {
  if (file === undefined) throw new BadInput('Name a file, or - for standard input.')
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new BadInput(`${file} can’t be read.`)
  }
}
