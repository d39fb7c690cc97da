// @vitest-environment jsdom
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { deviceClocks } from './clock.ts'
import type { LogEvent } from './event.ts'
import { watchFields } from './fields.ts'
import { Moments } from './moments.ts'
import type { Recorder } from './recorder.ts'
import { beginRecording } from './recording.ts'

let events: LogEvent[]
let recorder: Recorder
let stop: () => void
const user = userEvent.setup()

function control(name: string, value?: string): HTMLInputElement {
  const found = document.querySelector(value ? `[name="${name}"][value="${value}"]` : `[name="${name}"]`)
  if (!(found instanceof HTMLInputElement)) throw new Error(`no control ${name}`)
  return found
}
const said = () => events.map(({ type, q }) => (q ? `${type} ${q}` : type))
const only = (type: LogEvent['type']) => events.filter((event) => event.type === type)

beforeEach(() => {
  document.body.innerHTML = `
    <form>
      <input name="first-name"><input name="m-first~a1"><input name="email" type="email">
      <input name="dob--month"><input name="dob--day"><input name="dob--year">
      <label><input type="radio" name="rents" value="yes">Yes</label>
      <label><input type="radio" name="rents" value="no">No</label>
      <input name="notAQuestion"><button type="button">Continue</button>
    </form>`
  events = []
  const append = (event: LogEvent) => void events.push(event)
  recorder = beginRecording({ sid: 'a1', sources: deviceClocks, storage: null, append }, 0)
  const form = document.querySelector('form')
  if (!form) throw new Error('no form')
  stop = watchFields(form, recorder, new Moments(() => performance.now()))
})

test('answering a question says focus, first and last input and blur', async () => {
  await user.type(control('first-name'), 'Quxzy')
  await user.click(control('m-first~a1'))
  expect(said()).toEqual([
    'field_focus first-name',
    'field_first_input first-name',
    'field_last_input first-name',
    'field_blur first-name',
    'field_focus m-first',
  ])
  expect(only('field_blur')[0]?.d).toEqual({ changed: true, filled: true })
  expect(events.at(-1)?.item).toBe('a1')
})

test('the log is the same however much is typed, and holds none of it', async () => {
  await user.type(control('first-name'), 'Q')
  await user.click(control('email'))
  const short = said()
  document.querySelector('form')?.reset()
  recorder.say('page_leave', { reason: 'next' })
  events.length = 0
  await user.type(control('first-name'), 'Quxzy Wyvvk Jqxxz Quxzy Wyvvk Jqxxz')
  await user.click(control('email'))
  expect(said()).toEqual(short)
  expect(JSON.stringify(events)).not.toMatch(/quxz|wyvv|jqxx/i)
})

test('a question left as it was is neither changed nor filled', async () => {
  await user.click(control('first-name'))
  await user.click(control('email'))
  expect(only('field_blur')[0]?.d).toEqual({ changed: false, filled: false })
})

test('moving between the parts of a date says nothing', async () => {
  await user.type(control('dob--month'), '4')
  await user.tab()
  await user.keyboard('12')
  await user.tab()
  await user.keyboard('1980')
  await user.tab()
  expect(said().filter((line) => line.endsWith('dob'))).toEqual([
    'field_focus dob',
    'field_first_input dob',
    'field_last_input dob',
    'field_blur dob',
  ])
})

test('choosing again in a group is the same visit, through its labels too', async () => {
  await user.click(control('rents', 'yes'))
  const label = control('rents', 'no').closest('label')
  if (label) await user.click(label)
  recorder.say('page_leave', { reason: 'next' })
  expect(said()).toEqual([
    'field_focus rents',
    'field_first_input rents',
    'field_last_input rents',
    'field_blur rents',
    'page_leave',
  ])
  expect(only('field_blur')[0]?.d).toEqual({ changed: true, filled: true })
})

test('a blur into nothing is said with its own moment once the focus went elsewhere', async () => {
  await user.click(control('first-name'))
  await user.click(document.body)
  expect(said()).toEqual(['field_focus first-name'])
  await new Promise((resolve) => setTimeout(resolve, 30))
  await user.click(control('email'))
  const [blur, focus] = [only('field_blur')[0], only('field_focus')[1]]
  expect((focus?.t ?? 0) - (blur?.t ?? 0)).toBeGreaterThan(20)
})

test('a page that is hidden says the last input and keeps the focus', async () => {
  await user.type(control('first-name'), 'Quxzy')
  recorder.say('hidden', {})
  expect(said()).toEqual([
    'field_focus first-name',
    'field_first_input first-name',
    'field_last_input first-name',
    'hidden',
  ])
})

test('autofill is told once and takes nobody to the question', () => {
  const email = control('email')
  for (const value of ['a@example.org', 'b@example.org']) {
    email.value = value
    email.dispatchEvent(new Event('input', { bubbles: true }))
  }
  expect(said()).toEqual(['autofill email', 'field_first_input email'])
})

test('pasting is told', async () => {
  await user.click(control('first-name'))
  await user.paste('Quxzy')
  expect(said()).toEqual(['field_focus first-name', 'paste first-name', 'field_first_input first-name'])
})

test('a tapped radio button that takes no focus is entered with its input', () => {
  const radio = control('rents', 'yes')
  radio.checked = true
  radio.dispatchEvent(new Event('input', { bubbles: true }))
  recorder.say('page_leave', { reason: 'next' })
  expect(said()).toContain('field_focus rents')
  expect(only('field_blur')[0]?.d).toEqual({ changed: true, filled: true })
})

test('controls that belong to no question, and everything after stopping, stay unsaid', async () => {
  await user.type(control('notAQuestion'), 'x')
  stop()
  await user.type(control('first-name'), 'x')
  expect(events).toEqual([])
})
