import { withoutMarkup } from '../bareText.ts'
import { allEntries, errorAt } from '../entry.ts'
import type { Entry } from '../entry.ts'
import type { Finding } from '../finding.ts'
import { sameFamily } from '../plural.ts'
import { isChinese } from '../../../instrumentation/locale.ts'
import type { Words } from '../words.ts'

/** What may stay as it is in English; kept in `locales/_names.json`. */
export interface Names {
  /** Words that stay in Latin letters in every language: CalFresh, EBT, place and person names. */
  everywhere: readonly string[]
  /** Words that are the same in Spanish: no, hotel, total. */
  es: readonly string[]
  /** `namespace:key` of texts that keep English on purpose; a `*` at the end stands for the rest of the key. */
  keys: readonly string[]
}

const commonEnglish = /\b(the|and|your|you|with|this|that|have|from|are|what|does|of|is|for)\b/i
const latinWord = /\p{Script=Latin}[\p{Script=Latin}'’-]*/gu

/** No English is left in a translation but names. */
export function leftoverEnglish(words: Words, names: Names): Finding[] {
  const known = { es: wordSet([...names.everywhere, ...names.es]), zh: wordSet(names.everywhere) }
  return allEntries(words).flatMap((entry) => {
    if (entry.locale === 'en' || isExempt(entry, names.keys)) return []
    const found = withoutMarkup(entry.value, ' ').match(latinWord) ?? []
    const unknown = found.filter((word) => !(isChinese(entry.locale) ? known.zh : known.es).has(word.toLowerCase()))
    if (isChinese(entry.locale)) return unknown.filter(isWord).map((word) => notTranslated(entry, word))
    const english = sameFamily(words.en[entry.namespace] ?? {}, entry.key)
    if (english === entry.value && unknown.length > 0) return [errorAt(entry, 'is the English text; translate it')]
    return unknown.filter((word) => commonEnglish.test(word)).map((word) => notTranslated(entry, word))
  })
}

function notTranslated(entry: Entry, word: string): Finding {
  return errorAt(
    entry,
    `has the English word "${word}"; translate it, or add it to locales/_names.json if it is a name`,
  )
}

/** A single letter is a label (form A), not a word. */
function isWord(text: string): boolean {
  return text.length > 1
}

function wordSet(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => name.match(latinWord) ?? []).map((word) => word.toLowerCase()))
}

function isExempt({ namespace, key }: Entry, patterns: readonly string[]): boolean {
  const path = `${namespace}:${key}`
  return patterns.some((pattern) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
}
