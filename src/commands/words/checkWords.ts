import type { Finding } from './finding.ts'
import type { Term } from './glossary.ts'
import { hardStrings, hardToRead, readability } from './readability/readability.ts'
import { chinesePunctuation } from './rules/chinesePunctuation.ts'
import { chineseSpacing } from './rules/chineseSpacing.ts'
import { emptyValues } from './rules/emptyValues.ts'
import { formatters } from './rules/formatters.ts'
import { genderSlashes } from './rules/genderSlashes.ts'
import { glossaryAvoid } from './rules/glossaryAvoid.ts'
import { glossaryUse } from './rules/glossaryUse.ts'
import { glyphs } from './rules/glyphs.ts'
import { keyTrees } from './rules/keyTrees.ts'
import { leftoverEnglish } from './rules/leftoverEnglish.ts'
import type { Names } from './rules/leftoverEnglish.ts'
import { placeholders } from './rules/placeholders.ts'
import { pluralForms } from './rules/pluralForms.ts'
import { quotes } from './rules/quotes.ts'
import { script } from './rules/script.ts'
import { spanishMarks } from './rules/spanishMarks.ts'
import { spanishVoice } from './rules/spanishVoice.ts'
import { stale } from './rules/stale.ts'
import type { Stamps } from './stamps.ts'
import type { Words } from './words.ts'

export interface Reference {
  terms: readonly Term[]
  names: Names
  stamps: Stamps
}

const rules = [
  keyTrees,
  pluralForms,
  placeholders,
  formatters,
  emptyValues,
  script,
  glyphs,
  chinesePunctuation,
  chineseSpacing,
  quotes,
  spanishMarks,
  spanishVoice,
  genderSlashes,
]

/** Everything that is wrong with the words of the product, errors before warnings. */
export function checkWords(words: Words, { terms, names, stamps }: Reference): Finding[] {
  return [
    ...rules.flatMap((rule) => rule(words)),
    ...leftoverEnglish(words, names),
    ...glossaryAvoid(words, terms),
    ...stale(words, stamps),
    ...hardToRead(readability(words)),
    ...hardStrings(words),
    ...glossaryUse(words, terms),
  ]
}
