import type { Locale } from '../../instrumentation/locale.ts'
import { forEachLocale, type Strings, type Words } from './words.ts'

/** Words for a test: only the files that matter are mentioned; each locale has them under the namespace `questions`. */
export function someWords(strings: Partial<Record<Locale, Strings>>): Words {
  return forEachLocale((locale): Words[Locale] => {
    const questions = strings[locale]
    return questions === undefined ? {} : { questions }
  })
}
