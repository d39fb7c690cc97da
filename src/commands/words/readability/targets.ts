import type { Locale } from '../../../instrumentation/locale.ts'
import { charactersPerSentence, fernandezHuerta, fleschKincaid } from './formulas.ts'

export interface Target {
  measure: string
  score: (texts: readonly string[]) => number | undefined
  /** Whether the median over screens is easy enough. */
  reached: (median: number) => boolean
  /** The bar in words. */
  bar: string
  /** Whether one string alone is hard enough to look at. */
  alarming: (score: number) => boolean
}

const chinese: Target = {
  measure: 'characters a sentence',
  score: charactersPerSentence,
  reached: (median) => median <= 15,
  bar: '15 or fewer',
  alarming: (score) => score > 35,
}

/**
 * The bars for simplified words (design, section 10) and the alarms for single strings (language reference 3.2). A language that has
 * no formula of its own is neither measured nor refused.
 */
export const targets: Readonly<Partial<Record<Locale, Target>>> = {
  en: {
    measure: 'Flesch-Kincaid grade',
    score: fleschKincaid,
    reached: (median) => median <= 5,
    bar: '5 or less',
    alarming: (score) => score > 9,
  },
  es: {
    measure: 'Fernández-Huerta score',
    score: fernandezHuerta,
    reached: (median) => median >= 75,
    bar: '75 or more',
    alarming: (score) => score < 50,
  },
  'zh-Hant': chinese,
  'zh-Hans': chinese,
}
