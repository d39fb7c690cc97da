import { parseArgs } from 'node:util'
import { crosswalk } from '../forms/crosswalk.ts'
import { crosswalkCsv } from '../forms/crosswalkCsv.ts'
import { formOf, forms } from '../forms/forms.ts'
import { rewordedBy } from '../forms/rewordedBy.ts'
import { StartError } from '../server/startError.ts'
import { lookup } from './lookup.ts'
import { orSentence } from './orSentence.ts'
import { readWords } from './words/readWords.ts'

const usage =
  'npm run --silent crosswalk -- [FORM FORM]: what became of each question of one form in another, as CSV; of long in simplified.'

/**
 * `npm run --silent crosswalk`: what became of every question of the long form in the simplified one, as CSV on standard
 * output. `npm run --silent crosswalk -- FORM FORM` compares any two.
 */
await orSentence(usage, () => {
  const [fromId = 'long', toId = 'simplified', ...more] = parseArgs({ allowPositionals: true }).positionals
  if (more.length > 0) throw new StartError(`Name two forms at most.\n${usage}`)
  const from = shipped(fromId)
  const to = shipped(toId)
  const crossings = crosswalk(from, to, rewordedBy(lookup(readWords('locales').en)))
  process.stdout.write(crosswalkCsv(crossings, from, to))
})

function shipped(id: string) {
  const form = formOf(id)
  if (form) return form
  throw new StartError(
    `There is no form called ${id}. There are ${[...forms.values()].map(({ id }) => id).join(', ')}.`,
  )
}
