import { contents, controlOf, controlsOf, isAutofill, isFilled, type Control } from './controls.ts'
import type { FieldId } from './fieldName.ts'
import type { Moments } from './moments.ts'
import type { Recorder } from './recorder.ts'

/** What is known of a question while its page is shown. */
interface Field {
  id: FieldId
  hasInput: boolean
  autofilled: boolean
  /** The moment of an input that has not been said as the last one. */
  lastInput: number | null
  /** What its controls held when the focus came. */
  before: string
}

/**
 * Turns what happens to the controls of a form into field events of a recorder: focus, first and last input, blur,
 * paste, autofill. A question with several controls is one: moving inside it says nothing. The number of events does
 * not depend on how much is typed, and no event carries what was typed. Returns a function that stops.
 */
export function watchFields(form: HTMLElement, recorder: Recorder, moments: Moments): () => void {
  const fields = new Map<string, Field>()
  const stop = new AbortController()
  let focused: Field | null = null
  let blurredAt: number | null = null

  const when = (event: Event) => recorder.at(moments.of(event))
  const controlsIn = (field: Field): Control[] => controlsOf(form, field.id)

  function fieldOf(id: FieldId): Field {
    const key = `${id.q}~${id.item ?? ''}`
    const known = fields.get(key)
    if (known) return known
    const field = { id, hasInput: false, autofilled: false, lastInput: null, before: contents(controlsOf(form, id)) }
    fields.set(key, field)
    return field
  }

  function enter(field: Field, event: Event): void {
    blurredAt = focused === field ? null : blurredAt
    if (focused === field) return
    const t = when(event)
    leave(t)
    focused = field
    recorder.say('field_focus', {}, field.id, moments.of(event))
  }

  /** A blur is said once it is certain that the focus did not come back to the same question. */
  function leave(t: number): void {
    if (!focused) return
    sayLastInput(focused)
    const controls = controlsIn(focused)
    const after = contents(controls)
    const d = { changed: after !== focused.before, filled: isFilled(controls) }
    recorder.sayAt(Math.min(blurredAt ?? t, t), 'field_blur', d, focused.id)
    focused.before = after
    focused = null
    blurredAt = null
  }

  function sayLastInput(field: Field): void {
    if (field.lastInput !== null) recorder.sayAt(field.lastInput, 'field_last_input', {}, field.id)
    field.lastInput = null
  }

  function input(event: Event): void {
    const target = controlOf(event.target)
    if (!target) return
    const field = fieldOf(target.id)
    const filledIn = isAutofill(event, target.control)
    if (filledIn && !field.autofilled) recorder.say('autofill', {}, field.id, moments.of(event))
    field.autofilled ||= filledIn
    // Autofill reaches boxes the person is not in. A tapped radio button takes no focus in some browsers.
    if (!filledIn) enter(field, event)
    if (!field.hasInput) recorder.sayAt(when(event), 'field_first_input', {}, field.id)
    field.hasInput = true
    field.lastInput = when(event)
  }

  const passive = { signal: stop.signal, capture: true, passive: true }
  form.addEventListener(
    'focusin',
    (event) => {
      const target = controlOf(event.target)
      if (target) enter(fieldOf(target.id), event)
    },
    passive,
  )
  form.addEventListener(
    'focusout',
    (event) => {
      if (controlOf(event.target)) blurredAt = when(event)
    },
    passive,
  )
  form.addEventListener('input', input, passive)
  form.addEventListener(
    'paste',
    (event) => {
      const target = controlOf(event.target)
      if (target) recorder.say('paste', {}, target.id, event.timeStamp)
    },
    passive,
  )
  const stopLeaving = recorder.onLeave((kind, t) => {
    for (const field of fields.values()) sayLastInput(field)
    if (kind === 'away') return
    leave(t)
    fields.clear()
  })
  for (const control of form.querySelectorAll('input, select, textarea')) {
    const target = controlOf(control)
    if (target) fieldOf(target.id)
  }

  return () => {
    stop.abort()
    stopLeaving()
  }
}
