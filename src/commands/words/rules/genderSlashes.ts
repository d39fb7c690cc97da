import { withoutMarkup } from '../bareText.ts'
import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Words } from '../words.ts'

const forms =
  /\p{L}{2,}(?:\((?:a|as|o|os|es)\)|\/(?:a|as|o|os)(?!\p{L})|@s?(?![\p{L}.]))|\b(?:el\/la|los\/las|un\/una)\b/iu

/** No gender by slash, bracket or @, which screen readers read badly: "persona", "quien solicita" instead. */
export function genderSlashes(words: Words): Finding[] {
  return allEntries(words)
    .filter(({ locale }) => locale === 'es')
    .flatMap((entry) => {
      const [found] = forms.exec(withoutMarkup(entry.value)) ?? []
      return found === undefined ? [] : [errorAt(entry, `has "${found}"; choose a word without gender`)]
    })
}
