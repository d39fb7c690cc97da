import { type Form, type FormSegment, type Page, pagesOf } from '../forms/form.ts'
import { type Asked, peopleOffered, type Stop, type Walk } from '../forms/walk.ts'
import { type Answers, itemsOf, type QuestionId, questionOf } from '../questions/answers.ts'
import { type AnswerClass, answerTypeOf, answerTypes, workOfAnswer } from './answerWork.ts'
import type { WordCounts } from './wordCounts.ts'
import { noWork, type Work } from './work.ts'

/**
 * One line of a prediction: a question on a page; the same question as a review page lists it; or a page's own part, its
 * words and the press of Continue.
 */
export type Row = {
  page: string
  ref: string
  segment: FormSegment
  class: AnswerClass
  work: Work
} & ({ kind: 'question' | 'review'; question: QuestionId; item?: string } | { kind: 'page'; item?: string })

const answerTo = ({ question, group, item }: Asked, answers: Answers): unknown =>
  group ? itemsOf(answers, group).find(({ id }) => id === item)?.[question] : answers[question as keyof Answers]

/** A review page at the end lists every answer before it; the summaries of the old portals list names alone. */
const listsAnswers = ({ role, section }: Pick<Page, 'role' | 'section'>) => role === 'review' && section === 'finish'

const isAboutPeople = (question: QuestionId) => ['who', 'whoAll'].includes(questionOf(question).kind)

/** What a person has to do on a path, row by row, from the first page to the press of send, where the run ends. */
export function rowsOf(form: Form, { path, relevant }: Pick<Walk, 'path' | 'relevant'>, words: WordCounts): Row[] {
  const pages = new Map(pagesOf(form).map((page) => [page.id, page]))
  const before: Asked[] = []
  return path
    .filter(({ after }) => !after)
    .flatMap((stop): Row[] => {
      const page = pages.get(stop.page)
      if (!page) throw new RangeError(`form ${form.id} has no page ${stop.page}`)
      const place = { page: stop.page, ref: stop.ref, segment: page.segment ?? 'form' }
      const reviewed = listsAnswers(page) ? [...before] : []
      before.push(...stop.ask)
      return [
        { kind: 'page', ...place, class: 'reading', item: stop.item, work: pageWork(stop, words) },
        ...reviewed.map((asked) => reviewRow(asked, place, words)),
        ...stop.ask.map((asked) => questionRow(asked, stop, place, relevant, words)),
      ]
    })
}

const pageWork = (stop: Stop, words: WordCounts): Work => ({ ...noWork, text: words.page(stop), pages: 1 })

type RowPlace = Pick<Row, 'page' | 'ref' | 'segment'>

const reviewRow = (asked: Asked, place: RowPlace, words: WordCounts): Row => ({
  kind: 'review',
  ...place,
  class: 'reading',
  question: asked.question,
  item: asked.item,
  work: { ...noWork, list: words.review(asked) },
})

function questionRow(asked: Asked, stop: Stop, place: RowPlace, relevant: Answers, words: WordCounts): Row {
  const { question, item } = asked
  const people = isAboutPeople(question) ? peopleOffered(question, relevant).length : 0
  const work = { ...workOfAnswer(question, answerTo(asked, relevant), people), ...words.question(asked, stop) }
  return { kind: 'question', ...place, class: answerTypes[answerTypeOf(question)].class, question, item, work }
}
