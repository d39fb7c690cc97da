import { writeFileSync } from 'node:fs'
import { featuresPage } from './features/featuresPage.ts'

/** `npm run features`: writes `docs/features.md`, the table of questions by form and language. */
writeFileSync('docs/features.md', featuresPage('locales'))
process.stdout.write('Wrote docs/features.md.\n')
