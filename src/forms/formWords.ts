import type { QuestionId } from '../questions/answers.ts'
import type { Form } from './form.ts'
import { layersOf } from './layersOf.ts'

/** The words of one language, by key: `questions:dob.label`. */
export type Lookup = (key: string) => string | undefined

/** What a form says in one language; nothing where there are no words. */
export interface FormWords {
  label: (question: QuestionId) => string | undefined
  title: (page: string) => string | undefined
}

const found = new WeakMap<Lookup, Map<Form, FormWords>>()

/** Finds what a form says, its own wording before the one it shares with others. */
export function formWords(form: Form, look: Lookup): FormWords {
  const known = found.get(look) ?? new Map<Form, FormWords>()
  found.set(look, known)
  const words = known.get(form) ?? wordsOf(form, look)
  known.set(form, words)
  return words
}

function wordsOf(form: Form, look: Lookup): FormWords {
  const layers = layersOf(form, { has: (key) => look(key) !== undefined })
  const first = (file: string, path: string) =>
    [...layers.map((layer) => `${layer}-${file}`), file]
      .map((one) => look(`${one}:${path}`))
      .find((words) => words !== undefined)
  return {
    label: (question) => first('questions', `${question}.label`),
    title: (page) => first('pages', `${page}.title`),
  }
}
