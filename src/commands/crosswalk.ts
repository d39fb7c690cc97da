import { crosswalk } from '../forms/crosswalk.ts'
import { crosswalkCsv } from '../forms/crosswalkCsv.ts'
import { formOf, forms } from '../forms/forms.ts'
import { rewordedBy } from '../forms/rewordedBy.ts'
import { lookup } from './lookup.ts'
import { readWords } from './words/readWords.ts'

/**
 * `npm run --silent crosswalk`: what became of every question of the long form in the simplified one, as CSV on standard
 * output. `npm run --silent crosswalk -- FORM FORM` compares any two.
 */
const [fromId = 'long', toId = 'simplified'] = process.argv.slice(2)
const from = formOf(fromId)
const to = formOf(toId)

if (from && to) {
  const crossings = crosswalk(from, to, rewordedBy(lookup(readWords('locales').en)))
  process.stdout.write(crosswalkCsv(crossings, from, to))
} else {
  const known = [...forms.values()].map(({ id }) => id).join(', ')
  process.stderr.write(`There is no form called ${from ? toId : fromId}. There are ${known}.\n`)
  process.exitCode = 1
}
