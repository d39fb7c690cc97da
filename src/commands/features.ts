import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { featuresPage } from './features/featuresPage.ts'
import { orSentence } from './orSentence.ts'

/** `npm run features`: writes `docs/features.md`, the table of questions by form and language. */
await orSentence('npm run features: writes docs/features.md, the questions by form and language.', () => {
  parseArgs()
  writeFileSync('docs/features.md', featuresPage('locales'))
  process.stdout.write('Wrote docs/features.md.\n')
})
