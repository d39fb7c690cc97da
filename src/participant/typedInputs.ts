import type { Draft } from './visit/deviceStore.ts'
import { isSecret, type TypedInputs } from '../questions/inputs.ts'
import { isQuestionId } from '../questions/answers.ts'

const questionIn = (name: string) => name.replace(/--(month|day|year|text)$/, '').replace(/~.*$/, '')

/** Whether what stands in an input may be kept as a draft: never numbers that identify a person, nor passwords. */
const mayKeep = (name: string) => {
  const id = questionIn(name)
  return isQuestionId(id) && !isSecret(id)
}

/** What stands in a form's inputs, as a draft keeps it. */
export function draftOf(form: HTMLFormElement): Draft['inputs'] {
  const inputs: Draft['inputs'] = {}
  for (const element of form.elements) {
    if (
      !(
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
      ) ||
      !mayKeep(element.name)
    )
      continue
    if (element.type === 'checkbox') {
      const ticked = inputs[element.name]
      inputs[element.name] = [
        ...(Array.isArray(ticked) ? ticked : []),
        ...((element as HTMLInputElement).checked ? [element.value] : []),
      ]
    } else if (element.type === 'radio') {
      if ((element as HTMLInputElement).checked) inputs[element.name] = element.value
    } else inputs[element.name] = element.value
  }
  return inputs
}

/** A draft as inputs to read from. */
export const inputsOf = (draft: Draft['inputs']): TypedInputs => ({
  get: (name) => [draft[name]].flat()[0],
  getAll: (name) => [draft[name] ?? []].flat(),
})

/** Whether a draft has anything of a question. */
export const hasDraftOf = (draft: Draft['inputs'] | undefined, name: string): boolean =>
  draft !== undefined && Object.keys(draft).some((key) => key === name || key.startsWith(`${name}--`))
