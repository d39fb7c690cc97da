import { peopleOf } from '../forms/derive.ts'
import { type Form, pagesOf, questionsOf } from '../forms/form.ts'
import { isHeadedByQuestion } from '../forms/headedByQuestion.ts'
import { isSamePlace } from '../forms/places.ts'
import { peopleOffered, type Stop, type Walk } from '../forms/walk.ts'
import { type QuestionId, questionOf } from '../questions/answers.ts'
import { hasLongList } from './answerWork.ts'
import type { WordCounts } from './wordCounts.ts'

/** The words of one language: namespace, then key (`rent.label`), then text. */
export type Wording = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Counts what there is to read in a text: words, in Chinese characters. */
export type Count = (text: string) => number

/** Parts of a page's words that aren't read on the way: titles and buttons, and what only shows when asked for. */
const notRead = new Set(
  ['title', 'heading', 'heading_first', 'heading_more', 'columns', 'none', 'nothing', 'no', 'full', 'box'].concat(
    ['addAnother', 'done', 'add', 'send', 'continue', 'finish', 'skip', 'another', 'later', 'print'],
    ['chooseCounty', 'remove', 'added_zero', 'added_one', 'added_other'],
  ),
)

/** Words a name of a person has, and an answer as a review page shows it: a name, a day, an amount. */
const wordsOfName = 2
const wordsOfAnswer = 2

const bare = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\{\{[^}]*\}\}/g, ' x ')

/** The files that hold a form's words, the first that has them first: as the participant's pages look them up. */
function filesOf(form: Form, wording: Wording): string[] {
  if (form.words === 'agency') return ['agency-', 'long-', '']
  const isPlain =
    [...questionsOf(form)].every((question) => wording.questions?.[`${question}.label`] !== undefined) &&
    pagesOf(form).every(({ id }) => wording.pages?.[`${id}.title`] !== undefined)
  return isPlain ? [''] : ['long-', '']
}

class FormWords {
  private readonly files: readonly string[]

  constructor(
    form: Form,
    private readonly wording: Wording,
    private readonly count: Count,
  ) {
    this.files = filesOf(form, wording)
  }

  private read = (text: string | undefined) => (text === undefined ? 0 : this.count(bare(text)))

  /** The first text there is of a part, in any file. */
  private any = (namespace: 'questions' | 'pages', part: string): string | undefined =>
    this.files.map((file) => this.wording[`${file}${namespace}`]?.[part]).find((text) => text !== undefined)

  private questionFile = (question: QuestionId) =>
    this.files.map((file) => this.wording[`${file}questions`] ?? {}).find((file) => `${question}.label` in file) ?? {}

  label(question: QuestionId, isAlone: boolean): number {
    const file = this.questionFile(question)
    const alone = isAlone ? file[`${question}.labelAlone`] : undefined
    return this.read(alone ?? file[`${question}.label`])
  }

  hint = (question: QuestionId) => this.read(this.questionFile(question)[`${question}.hint`])

  short = (question: QuestionId) =>
    this.read(this.any('questions', `${question}.short`) ?? this.questionFile(question)[`${question}.label`])

  options(question: QuestionId): number {
    const { kind, options = [], optionsIn } = questionOf(question)
    if (kind === 'ack') return 0
    const texts = options.map((option) =>
      optionsIn
        ? this.wording[optionsIn]?.[option]
        : (this.any('questions', `${question}.options.${option}`) ?? this.wording.common?.[option]),
    )
    return texts.reduce((sum, text) => sum + this.read(text), 0)
  }

  /** A heading that stands before a question, within its page. */
  headingBefore = (page: string, question: QuestionId) => this.read(this.any('pages', `${page}-${question}.title`))

  heading(page: string, isFirst: boolean): number {
    const own = this.any('pages', `${page}.${isFirst ? 'heading_first' : 'heading_more'}`)
    return this.read(own ?? this.any('pages', `${page}.heading`) ?? this.any('pages', `${page}.title`))
  }

  /** All that a page says by itself. */
  body(page: string): number {
    const start = `${page}.`
    const files = this.files.map((file) => this.wording[`${file}pages`] ?? {})
    const parts = new Set(files.flatMap((file) => Object.keys(file)).filter((key) => key.startsWith(start)))
    return [...parts]
      .filter((key) => !notRead.has(key.slice(start.length).split('.')[0] ?? ''))
      .reduce((sum, key) => sum + this.read(this.any('pages', key)), 0)
  }
}

/**
 * Counts what a form says in one language, as a household meets it on its path. For a variant, count the form that it was
 * made from: then a page keeps its words, and what is cut takes its own with it.
 * @param wording the words of the language, and `count` what counts them there
 */
export function countForm(
  form: Form,
  { path, relevant }: Pick<Walk, 'path' | 'relevant'>,
  wording: Wording,
  count: Count,
): WordCounts {
  const words = new FormWords(form, wording, count)
  const isAlone = peopleOf(relevant).length === 1
  const isFirst = (stop: Stop) => {
    const first = path.find(({ page }) => page === stop.page)
    return first === undefined || isSamePlace(first, stop)
  }
  const headedByQuestion = new Set(
    pagesOf(form)
      .filter((page) => isHeadedByQuestion(page, form))
      .map(({ id }) => id),
  )
  return {
    page: (stop) =>
      words.body(stop.page) + (headedByQuestion.has(stop.page) ? 0 : words.heading(stop.page, isFirst(stop))),
    question: ({ question }, { page }) => {
      const asked = questionOf(question)
      const isAboutPeople = asked.kind === 'who' || asked.kind === 'whoAll'
      const options = isAboutPeople ? peopleOffered(question, relevant).length * wordsOfName : words.options(question)
      const isLong = hasLongList(asked)
      const text = words.headingBefore(page, question) + words.label(question, isAlone) + (isLong ? 0 : options)
      return { text, hint: words.hint(question), list: isLong ? options : 0 }
    },
    review: ({ question }) => words.short(question) + wordsOfAnswer,
  }
}
