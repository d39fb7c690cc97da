import { withoutMarkup } from '../bareText.ts'
import { allEntries, warningAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Term } from '../glossary.ts'
import { hasWord, mentions } from '../hasWord.ts'
import { sameFamily } from '../plural.ts'
import type { Words } from '../words.ts'

/** A term of the English text has one of its spellings in the translation; only a warning, for a sentence may go another way. */
export function glossaryUse(words: Words, terms: readonly Term[]): Finding[] {
  return allEntries(words).flatMap((entry) => {
    if (entry.locale === 'en') return []
    const english = withoutMarkup(sameFamily(words.en[entry.namespace] ?? {}, entry.key) ?? '', ' ')
    return terms
      .filter((term) => !term.nocheck && term.spellings[entry.locale].length > 0 && mentions(english, term))
      .filter((term) => !term.spellings[entry.locale].some((spelling) => hasWord(entry.value, spelling)))
      .map((term) =>
        warningAt(
          entry,
          `English says ${term.spellings.en[0]}; the glossary has ${term.spellings[entry.locale].join(' or ')}`,
        ),
      )
  })
}
