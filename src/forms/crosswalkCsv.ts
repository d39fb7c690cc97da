import { questionOf } from '../questions/answers.ts'
import type { Crossing } from './crosswalk.ts'
import type { Form } from './form.ts'

const column = (form: Form) => form.id.replaceAll('-', '_')

/** The questions of the other form that stand for this one: itself where it is asked there. */
const there = ({ question, via, to }: Crossing) => (to ? question : via.join(' '))

/**
 * A crosswalk as a table of comma-separated values, one question a line. Ids and codes need no quotes; where several
 * questions stand for one, a space is between them. Columns: `docs/guides/read-the-crosswalk.md`.
 */
export function crosswalkCsv(crossings: readonly Crossing[], from: Form, to: Form): string {
  const head = [`q_${column(from)}`, `q_${column(to)}`, 'change', 'moment', 'basis']
  const places = [`ref_${column(from)}`, `ref_${column(to)}`]
  const lines = crossings.map((crossing) => [
    crossing.from ? crossing.question : '',
    there(crossing),
    crossing.fate,
    crossing.moment ?? '',
    questionOf(crossing.question).basis,
    crossing.from?.ref ?? '',
    crossing.to?.ref ?? '',
  ])
  return [[...head, ...places], ...lines].map((cells) => `${cells.join(',')}\n`).join('')
}
