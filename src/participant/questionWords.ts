import { useWords, type Words } from '../i18n/useWords.ts'
import type { Form } from '../forms/form.ts'
import { layersOf } from '../forms/layersOf.ts'
import { addressOffered } from '../forms/addressOffered.ts'
import { type Answers, groupOf, itemsOf, me, questionOf } from '../questions/answers.ts'
import type { QuestionId } from '../questions/answers.ts'
import type { Refusal } from '../questions/refusal.ts'
import { showMoney } from '../questions/kinds/money.ts'
import { peopleOf } from '../forms/derive.ts'

interface Put {
  question: QuestionId
  item?: string
}

/** A person's name as the page speaks of her: the first name, or what there is. */
function nameOf(answers: Answers, person: string): string | undefined {
  if (person === me) return answers['first-name'] ?? answers['last-name'] ?? undefined
  const member = answers.members?.find(({ id }) => id === person)
  return member?.['m-first'] ?? member?.['m-last'] ?? undefined
}

/** The option an item is about: `social-security` of an amount of other money. */
function subjectOf(answers: Answers, { question, item }: Put): string | undefined {
  const group = groupOf(question)
  if (!group || !item) return undefined
  return itemsOf(answers, group).find(({ id }) => id === item)?.of
}

/** The words of questions, as they are put to this household. */
export class QuestionWords {
  private readonly isAlone: boolean
  private readonly files: readonly string[]

  constructor(
    readonly words: Words,
    private readonly answers: Answers,
    /** What the page's item is about, where the item doesn't exist yet. */
    private readonly of?: string,
    form?: Form,
  ) {
    this.isAlone = peopleOf(answers).length === 1
    this.files = [...(form ? layersOf(form, words) : []).map((layer) => `${layer}-questions`), 'questions']
  }

  /** A person of the household: the name, and who of them is reading. */
  person = (id: string): string => {
    const name = nameOf(this.answers, id)
    if (id !== me) return name ?? this.words.t('common:thisPerson')
    return name ? this.words.t('common:me', { name }) : this.words.t('common:meAlone')
  }

  /** What an item is about, in words. */
  kind = (put: Put): string => {
    const subject = subjectOf(this.answers, put) ?? this.of
    return subject ? this.option('unearned-types', subject) : ''
  }

  private values(put: Put) {
    return { name: this.person(put.item ?? me), kind: this.kind(put) }
  }

  /** The key of a page's words: those of the form's wording, else any there are. */
  page = (part: string): string => {
    const files = this.files.map((file) => file.replace(/questions$/, 'pages'))
    return `${files.find((file) => this.words.has(`${file}:${part}`)) ?? 'pages'}:${part}`
  }

  /** A page's words; nothing where it has none of these. */
  pageText = (page: string, part: string, values?: Record<string, unknown>): string | undefined => {
    const key = this.page(`${page}.${part}`)
    return this.words.has(key) ? this.words.t(key, values) : undefined
  }

  /** The file that words the question: its hint comes from there too, so that no two wordings stand on a page. */
  private own = (question: QuestionId): string =>
    `${this.files.find((file) => this.words.has(`${file}:${question}.label`)) ?? 'questions'}:${question}`

  /** The first words there are of a part of a question, in any file; a short name or an option has one wording often. */
  private any = (part: string): string | undefined =>
    this.files.map((file) => `${file}:${part}`).find((key) => this.words.has(key))

  label = (put: Put): string => {
    const key = this.own(put.question)
    const alone = `${key}.labelAlone`
    return this.words.t(this.isAlone && this.words.has(alone) ? alone : `${key}.label`, this.values(put))
  }

  /** The question in few words, for lists. */
  short = (put: Put): string => {
    const key = this.any(`${put.question}.short`)
    return key ? this.words.t(key, this.values(put)) : this.label(put)
  }

  hint = (put: Put): string | undefined => {
    const key = `${this.own(put.question)}.hint`
    return this.words.has(key) ? this.words.t(key, this.values(put)) : undefined
  }

  option = (question: QuestionId, code: string): string => {
    if (questionOf(question).optionsIn === 'counties') return this.words.t(`counties:${code}`)
    const key = this.any(`${question}.options.${code}`)
    if (!key && (code === 'yes' || code === 'no')) return this.words.t(`common:${code}`)
    return this.words.t(key ?? `questions:${question}.options.${code}`, this.optionValues(question, code))
  }

  /** What an option speaks of besides itself: the address it stands for, the county of an office. */
  private optionValues(question: QuestionId, code: string) {
    if (question === 'address-match') return { address: addressOffered(code, this.answers) }
    const county = this.answers['acct-county']
    return question === 'office' ? { county: county ? this.words.t(`counties:${county}`) : '' } : undefined
  }

  /** What to do next, where an answer is asked back; the question's own words come before those of the code. */
  error = ({ question }: Put, refusal: Refusal, typed?: string): string => {
    const own = this.any(`${question}.errors.${refusal}`)
    return this.words.t(own ?? `errors:${refusal}`, ambiguous(refusal, typed))
  }
}

/** The two amounts that `1.234` may mean. */
function ambiguous(refusal: Refusal, typed: string | undefined) {
  if (refusal !== 'moneyAmbiguous' || !typed) return {}
  const [whole = '', part = ''] = typed
    .normalize('NFKC')
    .replace(/[^\d.]/g, '')
    .split('.')
  return {
    thousands: showMoney(Number(whole + part) * 100),
    cents: showMoney(Number(whole) * 100 + Math.round(Number(part) / 10)),
  }
}

export const useQuestionWords = (answers: Answers, form?: Form): QuestionWords =>
  new QuestionWords(useWords(), answers, undefined, form)
