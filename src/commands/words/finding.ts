import type { Locale } from '../../instrumentation/locale.ts'

/** Something to change in a locale file. */
export interface Finding {
  /** An error fails the check; a warning is a thing to look at. */
  level: 'error' | 'warning'
  locale: Locale
  namespace: string
  key: string
  /** What to do, as a sentence. */
  advice: string
}

/** One line for the terminal: `locales/es/questions.json rent.label: what to do`. */
export function describeFinding({ locale, namespace, key, advice }: Finding): string {
  return `locales/${locale}/${namespace}.json ${key}: ${advice}`
}
