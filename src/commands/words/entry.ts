import type { Finding } from './finding.ts'
import { type Locale, locales } from '../../instrumentation/locale.ts'
import type { Words } from './words.ts'

/** One string of one locale. */
export interface Entry {
  locale: Locale
  namespace: string
  key: string
  value: string
}

export function allEntries(words: Words): Entry[] {
  return locales.flatMap((locale) =>
    Object.entries(words[locale]).flatMap(([namespace, strings]) =>
      Object.entries(strings).map(([key, value]) => ({ locale, namespace, key, value })),
    ),
  )
}

export function errorAt({ locale, namespace, key }: Entry, advice: string): Finding {
  return { level: 'error', locale, namespace, key, advice }
}

export function warningAt({ locale, namespace, key }: Entry, advice: string): Finding {
  return { level: 'warning', locale, namespace, key, advice }
}
