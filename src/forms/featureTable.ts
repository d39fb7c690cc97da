import { type QuestionId, questionIds } from '../questions/answers.ts'
import type { Form } from './form.ts'
import { formPlaces } from './formPlaces.ts'
import { formWords, type Lookup } from './formWords.ts'

/** One question, and what each form makes of it. */
export interface FeatureRow {
  question: QuestionId
  /** The number of the page that asks it, by the form's id; missing where the form doesn't ask it. */
  refs: Readonly<Record<string, string>>
  /** The languages in which every form that asks it has words for it; of one that no form asks, none. */
  languages: readonly string[]
}

/** Every question of the bank by form and language, read from the forms and the words themselves. */
export function featureTable(forms: readonly Form[], looks: Readonly<Record<string, Lookup>>): FeatureRow[] {
  const places = forms.map((form) => ({ form, places: formPlaces(form) }))
  return questionIds.map((question) => {
    const asking = places.filter((one) => one.places.has(question))
    const isWorded = (look: Lookup) => asking.every(({ form }) => formWords(form, look).label(question) !== undefined)
    return {
      question,
      refs: Object.fromEntries(asking.map((one) => [one.form.id, one.places.get(question)?.ref ?? ''])),
      languages: asking.length > 0 ? Object.keys(looks).filter((language) => isWorded(looks[language] as Lookup)) : [],
    }
  })
}
