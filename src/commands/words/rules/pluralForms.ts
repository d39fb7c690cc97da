import type { Finding } from '../finding.ts'
import { family, pluralForm } from '../plural.ts'
import { type Locale, locales } from '../../../instrumentation/locale.ts'
import type { Words } from '../words.ts'

/** The plural forms of a language, which are i18next's suffixes; Spanish `many` begins at a million. */
const formsOf = (locale: Locale) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories

/** Every plural has the forms of its language, no more and no fewer; `_zero` is welcome when all locales have it. */
export function pluralForms(words: Words): Finding[] {
  return locales.flatMap((locale) =>
    Object.entries(words[locale]).flatMap(([namespace, strings]) => {
      const keys = Object.keys(strings)
      const plurals = new Set(keys.filter((key) => pluralForm(key) !== undefined).map(family))
      return [...plurals].flatMap((key): Finding[] => {
        const english = Object.keys(words.en[namespace] ?? {})
        const zero = english.includes(`${key}_zero`) ? ['zero'] : []
        const wanted = [...zero, ...formsOf(locale)].map((form) => `${key}_${form}`)
        const present = keys.filter((other) => family(other) === key)
        const missing = wanted.filter((form) => !present.includes(form))
        const extra = present.filter((form) => !wanted.includes(form))
        return [
          ...missing.map((form) => at(locale, namespace, form, 'is missing; write this plural form')),
          ...extra.map((form) => at(locale, namespace, form, 'is no plural form of this language; remove it')),
        ]
      })
    }),
  )
}

function at(locale: Locale, namespace: string, key: string, advice: string): Finding {
  return { level: 'error', locale, namespace, key, advice }
}
