import { type Form, pagesOf, type SectionId, sections } from '../../forms/form.ts'
import type { Walk } from '../../forms/walk.ts'
import { itemsOf, questionOf } from '../../questions/answers.ts'
import { answerText } from '../answerText.ts'
import { itemName } from '../itemName.ts'
import type { QuestionWords } from '../questionWords.ts'

export interface AnsweredRow {
  label: string
  value: string
}

/** Kinds of which a filled-in application says nothing: what opens an account, and a tick. */
const unsaid = new Set(['password', 'code', 'ack', 'papers', 'signature'])

/** Everything a form asked on somebody's path and what she answered, by section, in the form's own order. */
export function answeredRows(form: Form, { path, relevant }: Walk, words: QuestionWords) {
  const sectionOf = new Map(pagesOf(form).map(({ id, section }) => [id, section]))
  const rowsIn = (section: SectionId): AnsweredRow[] =>
    path
      .filter(({ page }) => sectionOf.get(page) === section)
      .flatMap(({ ask }) => ask)
      .filter(({ question }) => !unsaid.has(questionOf(question).kind))
      .map((put) => {
        const item = put.group && itemsOf(relevant, put.group).find(({ id }) => id === put.item)
        const about = put.group && put.item ? itemName(relevant, put.group, put.item, words) : ''
        const short = words.short(put)
        return {
          label: about && !short.includes(about) ? `${about} · ${short}` : short,
          value: answerText(
            put.question,
            item ? item[put.question] : relevant[put.question as keyof typeof relevant],
            words,
          ),
        }
      })
  return sections.map((section) => ({ section, rows: rowsIn(section) })).filter(({ rows }) => rows.length > 0)
}
