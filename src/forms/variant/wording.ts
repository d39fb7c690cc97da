import * as z from 'zod/mini'
import { bank } from '../../questions/bank.ts'

/** The languages that a question can be reworded in: those that letters may be asked for in. */
export const wordingLanguages = bank['lang-read'].options
export type WordingLanguage = (typeof wordingLanguages)[number]

/** What a room calls a question, by language. */
export type Wording = Partial<Record<WordingLanguage, string>>

/** How long a question's own words may be: they have to fit a phone. */
export const longestWording = 300

/** Text that people typed, without what no database takes: NUL and halves of characters. */
export const textOf = (most: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(most), z.regex(/^[^\0\p{Surrogate}]*$/u))

/** The languages in which a reworded question still has the bank's words. */
export const notYetTranslated = (wording: Wording): WordingLanguage[] =>
  wordingLanguages.filter((language) => !wording[language]?.trim())
