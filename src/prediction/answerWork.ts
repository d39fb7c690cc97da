import { type AnyQuestion, type QuestionId, questionOf } from '../questions/answers.ts'
import { noWork, type Work } from './work.ts'

/** Where a fact is that a question asks for: in one's head, on a card, on a pay stub or bill; or none is needed. */
export type Locate = 'known' | 'card' | 'paper' | 'none'

/** Groups of answers that are calibrated together (measurement D). */
export type AnswerClass = 'text' | 'choice' | 'date' | 'document' | 'reading'

interface Defaults {
  class: AnswerClass
  decisions: number
  taps: number
  characters: number
  locate: Locate
  /** How many such things have to be found; one where it says nothing. */
  finds?: number
  /** Letters are typed, not digits alone. */
  letters?: true
}

/**
 * What answering takes, by type of question: the table of measurement D, and below it, for kinds that the table doesn't name,
 * our own. All of it is assumption.
 */
export const answerTypes = {
  yesNo: { class: 'choice', decisions: 1, taps: 1, characters: 0, locate: 'known' },
  oneOfFew: { class: 'choice', decisions: 2, taps: 1, characters: 0, locate: 'known' },
  /** And a decision for every four options. */
  tickAll: { class: 'choice', decisions: 1, taps: 2, characters: 0, locate: 'known' },
  longList: { class: 'choice', decisions: 2, taps: 4, characters: 0, locate: 'known' },
  shortText: { class: 'text', decisions: 1, taps: 1, characters: 14, locate: 'known', letters: true },
  address: { class: 'text', decisions: 2, taps: 4, characters: 38, locate: 'known', letters: true },
  date: { class: 'date', decisions: 1, taps: 3, characters: 8, locate: 'known' },
  money: { class: 'text', decisions: 2, taps: 1, characters: 5, locate: 'paper' },
  payFrequency: { class: 'choice', decisions: 1, taps: 1, characters: 0, locate: 'paper' },
  idNumber: { class: 'text', decisions: 1, taps: 1, characters: 9, locate: 'card' },
  upload: { class: 'document', decisions: 3, taps: 6, characters: 0, locate: 'paper', finds: 2 },
  readText: { class: 'reading', decisions: 1, taps: 1, characters: 0, locate: 'none' },
  signature: { class: 'text', decisions: 2, taps: 2, characters: 14, locate: 'known', letters: true },

  zip: { class: 'text', decisions: 1, taps: 1, characters: 5, locate: 'known' },
  phone: { class: 'text', decisions: 1, taps: 1, characters: 10, locate: 'known' },
  email: { class: 'text', decisions: 1, taps: 1, characters: 22, locate: 'known', letters: true },
  /** An amount that may be given as a range is told from memory. */
  roughAmount: { class: 'text', decisions: 2, taps: 1, characters: 5, locate: 'known' },
  number: { class: 'text', decisions: 2, taps: 1, characters: 2, locate: 'known' },
  password: { class: 'text', decisions: 2, taps: 1, characters: 10, locate: 'known', letters: true },
  pin: { class: 'text', decisions: 2, taps: 1, characters: 4, locate: 'known' },
  emailedCode: { class: 'text', decisions: 1, taps: 1, characters: 6, locate: 'card' },
  sentences: { class: 'text', decisions: 3, taps: 1, characters: 60, locate: 'known', letters: true },
} as const satisfies Record<string, Defaults>

export type AnswerType = keyof typeof answerTypes

/** The type of each kind of the bank that has one type. */
const typeOfKind: Readonly<Record<string, AnswerType>> = {
  yesNo: 'yesNo',
  yesNoText: 'yesNo',
  who: 'oneOfFew',
  whoAll: 'tickAll',
  choices: 'tickAll',
  ack: 'readText',
  name: 'shortText',
  text: 'shortText',
  lines: 'address',
  signature: 'signature',
  zip: 'zip',
  phone: 'phone',
  email: 'email',
  ssn: 'idNumber',
  date: 'date',
  money: 'money',
  moneyRange: 'roughAmount',
  number: 'number',
  code: 'emailedCode',
  papers: 'upload',
}

/** Questions whose type their kind doesn't tell. */
const typeOfQuestion: Partial<Record<QuestionId, AnswerType>> = {
  'job-frequency': 'payFrequency',
  'un-frequency': 'payFrequency',
  'care-frequency': 'payFrequency',
  'noncit-doc-number': 'idNumber',
  'job-address': 'address',
  'loss-detail': 'sentences',
}

/** Where a fact is, for questions whose type doesn't tell: an employer's phone number isn't in one's head. */
const locateOfQuestion: Partial<Record<QuestionId, Locate>> = {
  'noncit-entry': 'card',
  'noncit-doc-type': 'card',
  'job-address': 'card',
  'job-phone': 'card',
  'rep-phone': 'card',
  'address-match': 'none',
  'early-submit': 'none',
  'income-right': 'none',
  office: 'none',
}

/** From this number of options on, a list is looked through and not read. */
const longListFrom = 8

/** The type of a question, for what answering it takes. */
export function answerTypeOf(id: QuestionId): AnswerType {
  const { kind, options = [], format } = questionOf(id)
  const own = typeOfQuestion[id]
  if (own) return own
  if (kind === 'choice') return options.length < longListFrom ? 'oneOfFew' : 'longList'
  if (kind === 'password') return format === 'pin' ? 'pin' : 'password'
  const type = typeOfKind[kind]
  if (!type) throw new RangeError(`no time model for questions of kind ${kind}`)
  return type
}

/** Where the fact is that a question asks for. */
export const locateOf = (id: QuestionId): Locate => locateOfQuestion[id] ?? answerTypes[answerTypeOf(id)].locate

/** Whether a question's options are too many to be read one by one. */
export const hasLongList = ({ options = [] }: AnyQuestion): boolean => options.length >= longListFrom

const workOfType = (type: AnswerType, locate: Locate): Work => {
  const { decisions, taps, characters, finds = 1, letters }: Defaults = answerTypes[type]
  const work = { ...noWork, decisions, taps, characters, letterFields: letters ? 1 : 0 }
  return locate === 'none' ? work : { ...work, [locate]: finds }
}

const wasYesWithText = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'text' in answer && typeof answer.text === 'string'

/**
 * What answering a question takes, without reading it. A question that stays blank takes the decision to leave it.
 * @param answer the stored answer where it is known; `null` where it was left blank
 * @param people how many people a question about people offers
 */
export function workOfAnswer(id: QuestionId, answer: unknown, people: number): Work {
  if (answer === null) return { ...noWork, decisions: 1 }
  const question = questionOf(id)
  const type = answerTypeOf(id)
  const work = workOfType(type, locateOf(id))
  if (type === 'tickAll') return { ...work, decisions: work.decisions + (question.options?.length ?? people) / 4 }
  if (question.kind !== 'yesNoText' || !wasYesWithText(answer)) return work
  const { decisions, taps, characters } = answerTypes.shortText
  return {
    ...work,
    decisions: work.decisions + decisions,
    taps: work.taps + taps,
    characters: work.characters + characters,
    letterFields: 1,
  }
}
