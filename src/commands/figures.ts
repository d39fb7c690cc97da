import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { readmeWithFigures } from './figures/readmeFigures.ts'
import { orSentence } from './orSentence.ts'

/** `npm run figures`: renews the README's table of figures from the pages that `npm run faults` and `npm run bench` write. */
await orSentence('npm run figures: renews the table of figures in README.md.', async () => {
  parseArgs()
  const settings = await resolveConfig('README.md')
  writeFileSync('README.md', await format(readmeWithFigures(), { ...settings, parser: 'markdown' }))
  process.stdout.write('Wrote the table of figures in README.md.\n')
})
