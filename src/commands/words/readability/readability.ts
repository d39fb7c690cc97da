import { withoutNumbers } from '../bareText.ts'
import { allEntries, warningAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import { isChinese, type Locale, locales } from '../../../instrumentation/locale.ts'
import type { Words } from '../words.ts'
import { longestRun } from './formulas.ts'
import { median } from './median.ts'
import { screens } from './screens.ts'
import { wordsIn } from './sentences.ts'
import { type Target, targets } from './targets.ts'

export interface ReadabilityReport {
  locale: Locale
  namespace: string
  screens: number
  /** The median over screens; undefined without words. */
  median: number | undefined
  /** Whether this namespace must reach the bar. */
  gated: boolean
  target: Target
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

/** The median readability of each namespace's screens, in each locale that can be measured. */
export function readability(words: Words): ReadabilityReport[] {
  return locales.flatMap((locale) => {
    const target = targets[locale]
    return target ? reportedNamespaces.flatMap((namespace) => reportsOf(words, locale, namespace, target)) : []
  })
}

function reportsOf(words: Words, locale: Locale, namespace: string, target: Target): ReadabilityReport[] {
  const all = screens(words, locale, namespace)
  if (all.length === 0) return []
  const scores = all.map(({ texts }) => target.score(texts)).filter((score) => score !== undefined)
  const gated = gatedNamespaces.includes(namespace)
  return [{ locale, namespace, screens: all.length, median: median(scores), gated, target }]
}

/** Reports that miss their bar, as errors. */
export function hardToRead(reports: readonly ReadabilityReport[]): Finding[] {
  return reports.flatMap(({ locale, namespace, median, gated, target }): Finding[] => {
    const { measure, reached, bar } = target
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
      const target = targets[entry.locale]
      const value = target?.score(texts)
      const isLong = isChinese(entry.locale) || texts.flatMap(wordsIn).length >= 12
      const isHard = target !== undefined && value !== undefined && isLong && target.alarming(value)
      const run = isChinese(entry.locale) ? longestRun(texts) : 0
      return [
        ...(isHard ? [warningAt(entry, `${target.measure} ${value.toFixed(0)}; make it easier`)] : []),
        ...(run > 25 ? [warningAt(entry, `${run} characters without a mark; break the sentence`)] : []),
      ]
    })
}

/** One line for the terminal. */
export function describeReport({ locale, namespace, screens, median, gated, target }: ReadabilityReport): string {
  const { measure, bar } = target
  const against = gated ? `bar ${bar}` : 'no bar'
  return `${locale} ${namespace}: median ${measure} ${median?.toFixed(1) ?? 'none'} over ${screens} screens, ${against}`
}
