import type { Finding } from '../finding.ts'
import { family } from '../plural.ts'
import type { Locale } from '../../../instrumentation/locale.ts'
import { type Strings, translations, type Words } from '../words.ts'

/** Every locale has the keys of English and no others; a plural counts as one key. */
export function keyTrees(words: Words): Finding[] {
  const namespaces = new Set(Object.values(words).flatMap((files) => Object.keys(files)))
  return translations.flatMap((locale) =>
    [...namespaces].flatMap((namespace) => {
      return compareKeys(words.en[namespace] ?? {}, words[locale][namespace] ?? {}, locale, namespace)
    }),
  )
}

function compareKeys(english: Strings, translation: Strings, locale: Locale, namespace: string): Finding[] {
  const wanted = new Set(Object.keys(english).map(family))
  const present = new Set(Object.keys(translation).map(family))
  const find = (key: string, advice: string): Finding => ({ level: 'error', locale, namespace, key, advice })
  return [
    ...[...wanted].filter((key) => !present.has(key)).map((key) => find(key, 'is missing; translate it')),
    ...[...present].filter((key) => !wanted.has(key)).map((key) => find(key, 'is not in English; remove it')),
  ]
}
