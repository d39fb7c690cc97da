import { readFieldName, type FieldId } from './fieldName.ts'

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

const typedTypes = ['text', 'email', 'tel', 'search', 'url', 'password']

/** The control of a question that an event happened on, with its question; null for buttons and strangers. */
export function controlOf(target: EventTarget | null): { control: Control; id: FieldId } | null {
  if (!isControl(target)) return null
  const id = readFieldName(target.name)
  return id && { control: target, id }
}

/** Every control of a question inside an element: one box, the parts of a date, all options of a group. */
export function controlsOf(form: Element, { q, item }: FieldId): Control[] {
  return [...form.querySelectorAll('input, select, textarea')].filter(isControl).filter((control) => {
    const id = readFieldName(control.name)
    return id?.q === q && id.item === item
  })
}

/** Whether any of a question's controls holds an answer. */
export function isFilled(controls: readonly Control[]): boolean {
  return controls.some((control) => holds(control) !== '')
}

/** What a question's controls hold, for comparison on the device while its page is shown, and never beyond. */
export function contents(controls: readonly Control[]): string {
  return JSON.stringify(controls.map(holds))
}

/** Whether the browser or a password manager filled a control: no key, paste or dictation is behind the event. */
export function isAutofill(event: Event, control: Control): boolean {
  const typed = control instanceof HTMLTextAreaElement || typedTypes.includes(control.type)
  return typed && !('inputType' in event)
}

function isControl(target: EventTarget | null): target is Control {
  if (target instanceof HTMLInputElement) return !['submit', 'button', 'reset', 'image', 'hidden'].includes(target.type)
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
}

function holds(control: Control): string {
  if (!(control instanceof HTMLInputElement)) return control.value.trim()
  if (control.type === 'checkbox' || control.type === 'radio') return control.checked ? control.value : ''
  return control.value.trim()
}
