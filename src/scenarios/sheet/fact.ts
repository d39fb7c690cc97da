import type words from '../../../locales/en/sheet.json'
import type { QuestionId } from '../../questions/answers.ts'
import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { CountyId } from '../../questions/places/counties.ts'
import type { Cents } from '../household.ts'

type Note = `${string}_note`
type Keys<T> = { [K in keyof T & string]: `${K}.${Exclude<keyof T[K] & string, Note>}` }[keyof T & string]

/** A section of the sheet; its heading is `sheet:sections.ID`. */
export type SectionId = keyof (typeof words)['sections']
/** A fact's words: `sheet:facts.KEY`. */
export type FactKey = Keys<(typeof words)['facts']>
/** A word that stands in for something of a sheet: `sheet:terms.KEY`. */
export type TermKey = Keys<(typeof words)['terms']>

/** Something to put into a fact's words. Plain text is shown as it is, in every language: it is typed like that. */
export type SheetValue =
  | string
  | { number: number }
  | { day: IsoDate }
  | { cents: Cents }
  /** The words of an answer: `questions:QUESTION.options.OPTION`. */
  | { question: QuestionId; option: string }
  | { term: TermKey }
  /** `counties:ID`. */
  | { county: CountyId }
  /** Joined in the reader's language: A, B and C. */
  | { list: readonly SheetValue[] }

/** One line of the sheet. */
export interface SheetFact {
  key: FactKey
  values: Readonly<Record<string, SheetValue>>
  /** The person, job or cost it is about, so that lines about the same one can stand together. */
  about?: string
}

export interface SheetSection {
  id: SectionId
  facts: readonly SheetFact[]
}

/** A line of the sheet. */
export const fact = (key: FactKey, values: Record<string, SheetValue> = {}, about?: string): SheetFact =>
  about === undefined ? { key, values } : { key, values, about }
