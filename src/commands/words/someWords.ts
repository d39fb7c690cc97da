import type { Locale, Strings, Words } from './words.ts'

/** Words for a test: only the files that matter are mentioned; each locale has them under the namespace `questions`. */
export function someWords(strings: Partial<Record<Locale, Strings>>): Words {
  const file = (locale: Locale): Words[Locale] => {
    const questions = strings[locale]
    return questions === undefined ? {} : { questions }
  }
  return { en: file('en'), es: file('es'), 'zh-Hant': file('zh-Hant'), 'zh-Hans': file('zh-Hans') }
}
