import { withoutNumbers } from '../bareText.ts'
import { allEntries, warningAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import { isChinese, locales } from '../words.ts'
import type { Locale, Words } from '../words.ts'
import { longestRun } from './formulas.ts'
import { median } from './median.ts'
import { screens } from './screens.ts'
import { wordsIn } from './sentences.ts'
import { targets } from './targets.ts'

export interface ReadabilityReport {
  locale: Locale
  namespace: string
  screens: number
  /** The median over screens; undefined without words. */
  median: number | undefined
  /** Whether this namespace must reach the bar. */
  gated: boolean
}

/**
 * Words of the simplified form and of the visit around it. Legal texts, and the words of the long form, whose plain and
 * agency wordings are there to be compared, are only reported.
 */
const gatedNamespaces = ['questions', 'pages', 'visit']
const reportedNamespaces = [
  ...gatedNamespaces,
  'legal',
  'long-questions',
  'long-pages',
  'agency-questions',
  'agency-pages',
]

/** The median readability of each namespace's screens, in each locale. */
export function readability(words: Words): ReadabilityReport[] {
  return locales.flatMap((locale) =>
    reportedNamespaces.flatMap((namespace) => {
      const all = screens(words, locale, namespace)
      if (all.length === 0) return []
      const scores = all.map(({ texts }) => targets[locale].score(texts)).filter((score) => score !== undefined)
      const gated = gatedNamespaces.includes(namespace)
      return [{ locale, namespace, screens: all.length, median: median(scores), gated }]
    }),
  )
}

/** Reports that miss their bar, as errors. */
export function hardToRead(reports: readonly ReadabilityReport[]): Finding[] {
  return reports.flatMap(({ locale, namespace, median, gated }): Finding[] => {
    const { measure, reached, bar } = targets[locale]
    if (!gated || median === undefined || reached(median)) return []
    const advice = `median ${measure} ${median.toFixed(1)}, the bar is ${bar}; use shorter sentences and words`
    return [{ level: 'error', locale, namespace, key: '(all screens)', advice }]
  })
}

/** Single strings that are hard by themselves, as warnings; formulas say nothing about fewer than 12 words. */
export function hardStrings(words: Words): Finding[] {
  return allEntries(words)
    .filter(({ namespace }) => gatedNamespaces.includes(namespace))
    .flatMap((entry) => {
      const texts = [withoutNumbers(entry.value, 'x')]
      const { score, measure, alarming } = targets[entry.locale]
      const value = score(texts)
      const isLong = isChinese(entry.locale) || texts.flatMap(wordsIn).length >= 12
      const hard = isLong && value !== undefined && alarming(value)
      const run = isChinese(entry.locale) ? longestRun(texts) : 0
      return [
        ...(hard ? [warningAt(entry, `${measure} ${value.toFixed(0)}; make it easier`)] : []),
        ...(run > 25 ? [warningAt(entry, `${run} characters without a mark; break the sentence`)] : []),
      ]
    })
}

/** One line for the terminal. */
export function describeReport({ locale, namespace, screens, median, gated }: ReadabilityReport): string {
  const { measure, bar } = targets[locale]
  const against = gated ? `bar ${bar}` : 'no bar'
  return `${locale} ${namespace}: median ${measure} ${median?.toFixed(1) ?? 'none'} over ${screens} screens, ${against}`
}
