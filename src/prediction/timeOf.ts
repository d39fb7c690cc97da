import { bank } from '../questions/bank.ts'
import type { Rates } from './parameters.ts'
import type { Work } from './work.ts'

/** The languages a form comes in, as BCP 47 tags: those that letters may be asked for in. */
export const languages = bank['lang-read'].options
export type Language = (typeof languages)[number]

/** What is typed on. */
export const devices = ['phone', 'desktop'] as const
export type Device = (typeof devices)[number]

export interface Setting {
  language: Language
  device: Device
}

/** The parts of a predicted time, in seconds. */
export interface Parts {
  read: number
  decide: number
  locate: number
  enter: number
  advance: number
}

const charactersAWord = 5

/** Words, in Chinese characters, read in a minute. */
function readingSpeed({ readEnglish, readSpanish, readChinese }: Rates, language: Language): number {
  if (language === 'en') return readEnglish
  return readEnglish * (language === 'es' ? readSpanish : readChinese)
}

const isChinese = (language: Language) => language === 'zh-Hant' || language === 'zh-Hans'

/**
 * The time that work takes, part by part: reading by speed, M for each decision, looking for facts, pressing and typing, and
 * for each page the press of Continue and the wait (measurement D).
 */
export function timeOf(work: Work, rates: Rates, { language, device }: Setting): Parts {
  const typing = device === 'phone' ? rates.typeOnPhone : rates.typeOnDesktop
  const words = work.text + work.hint * rates.readHints + work.list * rates.readLists
  const switching = isChinese(language) ? work.letterFields * rates.switchKeyboard : 0
  return {
    read: (words * 60) / readingSpeed(rates, language),
    decide: work.decisions * rates.prepare,
    locate: work.known * rates.locateKnown + work.card * rates.locateCard + work.paper * rates.locatePaper,
    enter: work.taps * rates.press + (work.characters * 60) / (charactersAWord * typing) + switching,
    advance: work.pages * (rates.press + rates.respond),
  }
}

/** All parts together. */
export const secondsOf = ({ read, decide, locate, enter, advance }: Parts): number =>
  read + decide + locate + enter + advance
