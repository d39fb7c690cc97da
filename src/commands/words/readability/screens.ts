import { withoutNumbers } from '../bareText.ts'
import { pluralForm } from '../plural.ts'
import { isChinese, type Locale } from '../../../instrumentation/locale.ts'
import type { Words } from '../words.ts'

export interface Screen {
  /** `namespace:` and the first part of its keys. */
  name: string
  /** Its strings without markup, a short word for each placeholder. */
  texts: readonly string[]
}

const shortWord = (locale: Locale) => (isChinese(locale) ? '一' : 'one')

/** The words of a namespace by screen: all strings whose key begins alike; of a plural the general form. */
export function screens(words: Words, locale: Locale, namespace: string): Screen[] {
  const byName = new Map<string, string[]>()
  for (const [key, value] of Object.entries(words[locale][namespace] ?? {})) {
    if (!['other', undefined].includes(pluralForm(key))) continue
    const name = `${namespace}:${key.split('.')[0] ?? key}`
    byName.set(name, [...(byName.get(name) ?? []), withoutNumbers(value, shortWord(locale))])
  }
  return [...byName].map(([name, texts]) => ({ name, texts }))
}
