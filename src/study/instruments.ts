import { type Locale, locales } from '../instrumentation/locale.ts'

/** Questionnaires that a study may ask after each form, in the order in which they are asked. */
export const questionnaires = ['seq', 'umux-lite', 'sus', 'raw-tlx', 'burden'] as const
export type Questionnaire = (typeof questionnaires)[number]

/**
 * Where the words of a questionnaire come from. `original`: as published. `adapted`: as published, with the form named
 * in place of a system or a task. `own-translation`: the original translated here, without a validation, so that its
 * scores can't be compared with published ones. `own-wording`: written here.
 */
export const wordings = ['original', 'adapted', 'own-translation', 'own-wording'] as const
export type Wording = (typeof wordings)[number]

export interface Instrument {
  /** In the order that scoring counts them in. */
  items: readonly string[]
  /** The ends of each item's scale, and the distance between two points of it. */
  lowest: number
  highest: number
  step: number
  source: string
  /** Of the English words. */
  english: Exclude<Wording, 'own-translation'>
}

const sevenPoints = { lowest: 1, highest: 7, step: 1 }

/**
 * Each questionnaire. Validated translations of the SUS exist for Spanish (Sevilla-Gonzalez et al. 2020) and Chinese (Wang,
 * Lei & Liu 2020), and a validated burden scale (Jilke et al.); their item wordings aren't at hand to be quoted, so
 * the words here are marked as this project's own.
 */
export const instruments: Record<Questionnaire, Instrument> = {
  seq: {
    items: ['ease'],
    ...sevenPoints,
    source: 'Sauro & Dumas 2009, Comparison of three one-question, post-task usability questionnaires',
    english: 'adapted',
  },
  'umux-lite': {
    items: ['needs', 'easy'],
    ...sevenPoints,
    source: 'Lewis, Utesch & Maher 2013, UMUX-LITE: when there’s no time for the SUS',
    english: 'adapted',
  },
  sus: {
    items: Array.from({ length: 10 }, (_, place) => `i${place + 1}`),
    ...{ lowest: 1, highest: 5, step: 1 },
    source: 'Brooke 1996, SUS: a quick and dirty usability scale',
    english: 'original',
  },
  'raw-tlx': {
    items: ['mental', 'physical', 'temporal', 'performance', 'effort', 'frustration'],
    // 21 marks on a line, as on the sheet of paper.
    ...{ lowest: 0, highest: 100, step: 5 },
    source: 'Hart & Staveland 1988, Development of NASA-TLX; rated without weights as in Hart 2006',
    english: 'original',
  },
  burden: {
    items: ['learning', 'compliance', 'stress', 'dignity'],
    ...sevenPoints,
    source: 'timetax; learning, compliance and psychological costs after Moynihan, Herd & Harvey 2015',
    english: 'own-wording',
  },
}

const isLocale = (language: string): language is Locale => locales.some((one) => one === language)
const isQuestionnaire = (instrument: string): instrument is Questionnaire =>
  questionnaires.some((one) => one === instrument)

/**
 * Where the words come from that somebody read in a language. Null for what is no questionnaire, and for a language that
 * isn't told.
 */
export function wordingOf(instrument: string, language: string): Wording | null {
  if (!isQuestionnaire(instrument) || !isLocale(language)) return null
  const { english } = instruments[instrument]
  return language === 'en' || english === 'own-wording' ? english : 'own-translation'
}
