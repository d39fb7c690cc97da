import { type Form, pagesOf, questionsOf } from './form.ts'

/** Words beside those of the first download: the agency's wording, and plain words of what the simplified form lacks. */
export type WordLayer = 'agency' | 'long'

/**
 * Where the words of a form's questions are looked for, the first file that has them first. Wording is a property of the
 * form: agency wording where there is any, the plain one where there is none. A form that asks no more than the
 * simplified one needs no words beside the first download.
 */
export function layersOf(form: Form, { has }: { has: (key: string) => boolean }): readonly WordLayer[] {
  if (form.words === 'agency') return ['agency', 'long']
  const isCovered = [...questionsOf(form)].every((question) => has(`questions:${question}.label`))
  return isCovered && pagesOf(form).every(({ id }) => has(`pages:${id}.title`)) ? [] : ['long']
}
