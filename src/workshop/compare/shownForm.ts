import { type Form, pagesOf, questionsIn, type SectionId } from '../../forms/form.ts'
import { walk } from '../../forms/walk.ts'
import type { QuestionId } from '../../questions/answers.ts'
import type { Scenario } from '../../scenarios/scenario.ts'

/** A question on a page, and how often it is put: once for each person, job or cost. */
export interface ShownQuestion {
  question: QuestionId
  times: number
}

/** A page of a form, and how often it comes up. */
export interface ShownPage {
  id: string
  ref: string
  section: SectionId
  times: number
  questions: readonly ShownQuestion[]
}

/** A form as a workshop looks at it: all that it can ask, or what one household is asked on its way. */
export function shownForm(form: Form, scenario?: Scenario): ShownPage[] {
  const whole = pagesOf(form).map(({ id, ref, section, ask }) => ({
    id,
    ref,
    section,
    times: 1,
    questions: questionsIn(ask).map((question) => ({ question, times: 1 })),
  }))
  if (!scenario) return whole
  const { path } = walk(form, scenario.key)
  return whole.flatMap((page) => {
    const stops = path.filter((stop) => stop.page === page.id)
    if (stops.length === 0) return []
    const asked = stops.flatMap(({ ask }) => ask.map(({ question }) => question))
    const questions = page.questions
      .map(({ question }) => ({ question, times: asked.filter((one) => one === question).length }))
      .filter(({ times }) => times > 0)
    return [{ ...page, times: stops.length, questions }]
  })
}

/** Every question as often as it is put. */
export const askedOn = (pages: readonly ShownPage[]): QuestionId[] =>
  pages.flatMap(({ questions }) => questions.flatMap(({ question, times }) => Array<QuestionId>(times).fill(question)))

/** How often a page comes up in all. */
export const screensOf = (pages: readonly ShownPage[]): number => pages.reduce((sum, { times }) => sum + times, 0)
