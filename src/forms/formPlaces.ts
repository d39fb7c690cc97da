import type { QuestionId } from '../questions/answers.ts'
import { type Form, isLoop, type Loop, type Page, questionsIn } from './form.ts'

/** Where a form asks a question. */
export interface FormPlace {
  page: string
  ref: string
  /** The loop the page is asked in. */
  loop?: string
  /** Comes after sending. */
  after: boolean
}

const pagesIn = (step: Page | Loop) => (isLoop(step) ? step.pages : [step])

/** Where a form asks each of its questions, in the form's order; the first place where it asks one twice. */
export function formPlaces(form: Form): ReadonlyMap<QuestionId, FormPlace> {
  const places = new Map<QuestionId, FormPlace>()
  let after = false
  for (const step of form.steps) {
    for (const page of pagesIn(step)) {
      for (const question of questionsIn(page.ask)) {
        if (places.has(question)) continue
        places.set(question, { page: page.id, ref: page.ref, ...(isLoop(step) ? { loop: step.id } : {}), after })
      }
    }
    if (!isLoop(step) && step.role === 'send') after = true
  }
  return places
}
