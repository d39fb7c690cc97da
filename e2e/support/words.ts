import { readFileSync } from 'node:fs'
import type { Locale } from '../../src/i18n/locale.ts'

const files = new Map<string, unknown>()

function find(lang: Locale, key: string): unknown {
  const [namespace = '', path = ''] = key.split(':')
  const file = `locales/${lang}/${namespace}.json`
  if (!files.has(file)) files.set(file, JSON.parse(readFileSync(file, 'utf8')))
  return path
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], files.get(file))
}

/** Whether this language has words of its own for a key. */
export const hasWords = (lang: Locale, key: string): boolean => typeof find(lang, key) === 'string'

/** Words by key, `namespace:path`, as a participant of this language reads them. */
export function words(lang: Locale, key: string, values: Record<string, string> = {}): string {
  const found = find(lang, key)
  if (typeof found !== 'string') throw new Error(`no words for ${key} in ${lang}`)
  return found.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => values[name] ?? '')
}
