// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anApplicant, aFamily } from '../testing/builders.ts'
import { openForm, refusedEvents } from './testing/openForm.tsx'

beforeEach(() => {
  window.scrollTo = vi.fn()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const summary = () => screen.queryByRole('alert')
const messagesIn = (alert: HTMLElement | null) =>
  alert
    ? within(alert)
        .getAllByRole('link')
        .map((link) => link.textContent)
    : []
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

describe('Continue on a blank page', () => {
  it('shows what to mend above the page, in focus, one line a question', async () => {
    const form = openForm('es', 'name', {
      answers: anApplicant({ 'first-name': undefined, 'last-name': undefined, dob: undefined }),
    })
    const { words } = form
    await form.continues()
    await waitFor(() => expect(document.activeElement).toBe(summary()))
    expect(summary()?.textContent).toContain(words('common:errorTitle', { count: 2 }))
    expect(messagesIn(summary())).toEqual([
      words('questions:first-name.errors.nameNeeded'),
      words('questions:dob.errors.required'),
    ])
    expect(document.title).toBe(
      words('common:titleError', { page: words('pages:name.title'), service: words('common:service') }),
    )
    expect(form.page()).toBe('name')
  })

  it('says which question a line is about where two lines would read the same', async () => {
    const form = openForm('en', 'cost-amounts', { answers: anApplicant({ 'cost-types': ['care', 'child-support'] }) })
    const { words } = form
    const [care, support] = ['care-amount', 'support-amount'].map((id) => words(`questions:${id}.label`))
    await form.user.type(box(care ?? ''), 'abc')
    await form.continues()
    const invalid = words('errors:moneyFormat')
    await waitFor(() =>
      expect(messagesIn(summary())).toEqual([invalid, words('questions:support-amount.errors.required')]),
    )
    await form.user.type(box(support ?? ''), 'abc')
    await form.continues()
    await waitFor(() =>
      expect(messagesIn(summary())).toEqual([
        words('questions:care-amount.short') + invalid,
        words('questions:support-amount.short') + invalid,
      ]),
    )
  })

  it('is recorded as one error a question, counted by attempt', async () => {
    const form = openForm('zh-Hans', 'name', {
      answers: anApplicant({ 'first-name': undefined, 'last-name': undefined, dob: undefined }),
    })
    await form.continues()
    await waitFor(() => expect(summary()).toBeTruthy())
    await form.continues()
    await waitFor(() => expect(form.said('validation_error')).toHaveLength(4))
    expect(form.said('validation_error').map(({ q, d }) => [q, d.rule, d.nth])).toEqual([
      ['first-name', 'nameNeeded', 1],
      ['dob', 'required', 1],
      ['first-name', 'nameNeeded', 2],
      ['dob', 'required', 2],
    ])
    expect(form.said('page_leave')).toEqual([])
    expect(form.said('answered')).toEqual([])
  })

  it('leads from each line to the first box of its question', async () => {
    const form = openForm('zh-Hant', 'name', { answers: anApplicant({ dob: undefined }) })
    await form.continues()
    // Nobody presses a line before the summary has drawn the focus to itself.
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('alert'))
    const link = screen.getByRole('link', { name: form.words('questions:dob.errors.required') })
    Element.prototype.scrollIntoView = vi.fn()
    await form.user.click(link)
    const date = screen.getByRole('group', { name: form.words('questions:dob.label') })
    expect(document.activeElement).toBe(within(date).getAllByRole('textbox')[0])
  })
})

describe('what was typed', () => {
  it('stays when the page is asked back', async () => {
    const form = openForm('en', 'name', {
      answers: anApplicant({ 'first-name': undefined, 'last-name': undefined, dob: undefined }),
    })
    await form.user.type(box('First and middle names'), 'Ana María')
    await form.user.type(box('Month'), '13')
    await form.continues()
    await waitFor(() => expect(summary()).toBeTruthy())
    expect(box('First and middle names').value).toBe('Ana María')
    expect(box('Month').value).toBe('13')
  })

  it('comes back after the tab is closed, and is gone from the draft once the page is taken', async () => {
    const form = openForm('es', 'name', {
      answers: anApplicant({ 'first-name': undefined, 'last-name': undefined, dob: undefined }),
    })
    const { words } = form
    await form.user.type(box(words('questions:first-name.label')), 'Lucía')
    await form.user.type(box(words('common:year')), '1991')
    form.reopens()
    expect(box(words('questions:first-name.label')).value).toBe('Lucía')
    expect(box(words('common:year')).value).toBe('1991')
    await form.user.type(box(words('common:month')), 'marzo')
    await form.user.type(box(words('common:day')), '7')
    await form.continues()
    await waitFor(() => expect(form.page()).toBe('place'))
    expect(form.kept.answers).toMatchObject({ 'first-name': 'Lucía', 'last-name': null, dob: '1991-03-07' })
    expect(form.kept.draft).toBeUndefined()
  })

  it('keeps a tick that was taken away, after the tab is closed', async () => {
    const form = openForm('zh-Hant', 'utilities', { answers: anApplicant() })
    const phone = () =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: form.words('questions:utility-types.options.phone') })
    expect(phone().checked).toBe(true)
    await form.user.click(phone())
    form.reopens()
    expect(phone().checked).toBe(false)
  })

  it('on one page is not shown on another', async () => {
    const form = openForm('en', 'address', {
      answers: anApplicant(),
      draft: { place: '/f/simplified/name', inputs: { 'home-city': 'Elsewhere' } },
    })
    expect(box('City').value).toBe('Fresno')
    expect(form.page()).toBe('address')
  })
})

describe('mending one field', () => {
  it('takes away its own message and leaves the others', async () => {
    const form = openForm('en', 'address', {
      answers: anApplicant({ 'home-street': undefined, 'home-city': undefined }),
    })
    await form.user.clear(box('City'))
    await form.continues()
    await waitFor(() => expect(messagesIn(summary())).toHaveLength(2))
    await form.user.type(box('Street and number'), '12 Main St')
    await form.user.tab()
    await waitFor(() => expect(messagesIn(summary())).toEqual([form.words('questions:home-city.errors.required')]))
    expect(box('Street and number').getAttribute('aria-invalid')).toBeNull()
    expect(box('City').getAttribute('aria-invalid')).toBe('true')
  })

  it('says no new error about a field that was only looked at', async () => {
    const form = openForm('es', 'address', { answers: anApplicant({ 'home-street': undefined }) })
    await form.user.click(box(form.words('questions:home-street.label')))
    await form.user.tab()
    await form.user.tab()
    expect(summary()).toBeNull()
    expect(form.said('validation_error')).toEqual([])
  })
})

describe('a follow-up question', () => {
  const open = () => openForm('zh-Hans', 'mail', { answers: anApplicant({ 'mail-same': undefined }) })
  type Form = ReturnType<typeof open>
  const answer = (form: Form, option: 'yes' | 'no') =>
    form.user.click(screen.getByRole('radio', { name: form.words(`questions:mail-same.options.${option}`) }))
  const address = (form: Form) =>
    screen.queryByRole<HTMLTextAreaElement>('textbox', { name: form.words('questions:mail-address.label') })

  it('appears at once, and keeps its text while it is hidden', async () => {
    const form = open()
    expect(address(form)).toBeNull()
    await answer(form, 'no')
    const shown = address(form)
    expect(shown).not.toBeNull()
    if (shown) await form.user.type(shown, 'PO Box 7')
    await answer(form, 'yes')
    expect(address(form)).toBeNull()
    await answer(form, 'no')
    expect(address(form)?.value).toBe('PO Box 7')
  })

  it('is not asked for while it is hidden, and what stood in it is not stored', async () => {
    const form = open()
    await answer(form, 'no')
    const shown = address(form)
    if (shown) await form.user.type(shown, 'PO Box 7')
    await answer(form, 'yes')
    await form.continues()
    await waitFor(() => expect(form.page()).toBe('contact'))
    expect(form.kept.answers['mail-same']).toBe('yes')
    expect(form.kept.answers['mail-address']).toBeUndefined()
  })

  it('is recorded as answered with the question above it', async () => {
    const form = open()
    await answer(form, 'no')
    const shown = address(form)
    if (shown) await form.user.type(shown, 'PO Box 7')
    await form.continues()
    await waitFor(() => expect(form.page()).toBe('contact'))
    expect(form.said('answered').map(({ q }) => q)).toEqual(['mail-same', 'mail-address'])
  })
})

describe('a Social Security number', () => {
  const open = () => openForm('es', 'social-security-numbers', { answers: anApplicant({ 'ssn-now': 'now' }) })
  const number = (form: ReturnType<typeof open>) =>
    box(form.words('questions:ssn.label', { name: form.words('common:me', { name: 'Ana' }) }))

  it('that could be a real one is cleared as soon as the box is left, and never reaches the draft', async () => {
    const form = open()
    await form.user.type(number(form), '123-45-6789')
    expect(JSON.stringify(form.kept.draft)).not.toContain('123')
    await form.user.tab()
    await waitFor(() => expect(number(form).value).toBe(''))
    expect(screen.getByText(form.words('errors:ssnInvented'), { selector: '.usa-error-message' })).toBeTruthy()
    expect(JSON.stringify(form.kept)).not.toContain('6789')
    expect(JSON.stringify(form.log)).not.toContain('6789')
    expect(form.said('validation_error').map(({ q, d }) => [q, d.rule])).toEqual([['ssn', 'ssnInvented']])
  })

  it('that could be a real one is cleared by Continue too', async () => {
    const form = open()
    fireEvent.input(number(form), { target: { value: '123-45-6789' } })
    fireEvent.submit(number(form))
    await waitFor(() => expect(number(form).value).toBe(''))
    expect(messagesIn(summary())).toEqual([form.words('errors:ssnInvented')])
    expect(form.kept.answers.ssn).toBeUndefined()
  })

  it('from the sheet is taken, and may be left blank', async () => {
    const form = open()
    await form.user.type(number(form), '900-00-0101')
    expect(JSON.stringify(form.kept.draft ?? {})).not.toContain('0101')
    await form.continues()
    await waitFor(() => expect(form.page()).toBe('interview'))
    expect(form.kept.answers.ssn).toBe('900000101')
  })
})

describe('switching the language', () => {
  it('says the open errors in the new language and keeps what was typed', async () => {
    const form = openForm('en', 'name', {
      answers: anApplicant({ 'first-name': undefined, 'last-name': undefined, dob: undefined }),
    })
    await form.user.type(box('Last name or names'), 'Soto')
    await form.user.type(box('Year'), '1991')
    await form.continues()
    await waitFor(() => expect(messagesIn(summary())).toEqual([form.words('errors:dateIncomplete')]))
    const words = await form.switchTo('zh-Hant')
    expect(messagesIn(summary())).toEqual([words('errors:dateIncomplete')])
    expect(summary()?.textContent).toContain(words('common:errorTitle', { count: 1 }))
    expect(box(words('questions:last-name.label')).value).toBe('Soto')
    expect(box(words('common:year')).value).toBe('1991')
    expect(document.title).toContain(words('common:service'))
    expect(form.said('validation_error')).toHaveLength(1)
    expect(form.said('page_enter')).toHaveLength(1)
  })
})

describe('an amount that can be read two ways', () => {
  it('is asked back with both readings', async () => {
    const form = openForm('es', 'rent', { answers: anApplicant({ 'rent-amount': undefined }) })
    await form.user.type(box(form.words('questions:rent-amount.label')), '1.234')
    await form.continues()
    await waitFor(() =>
      expect(messagesIn(summary())).toEqual([
        form.words('errors:moneyAmbiguous', { thousands: '1,234', cents: '1.23' }),
      ]),
    )
  })
})

describe('Enter while a Chinese word is being written', () => {
  const enter = (field: HTMLElement, init: KeyboardEventInit) => !fireEvent.keyDown(field, { key: 'Enter', ...init })

  it('picks the word and does not send the page', () => {
    const form = openForm('zh-Hant', 'name', { answers: anApplicant() })
    const name = box(form.words('questions:last-name.label'))
    expect(enter(name, { isComposing: true })).toBe(true)
    expect(enter(name, { keyCode: 229 })).toBe(true)
    expect(enter(name, {})).toBe(false)
  })
})

describe('people of the household', () => {
  it('are all ticked at first where it says who applies', async () => {
    const form = openForm('en', 'applying', { answers: aFamily({ 'applying-who': undefined }) })
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, true])
    await form.user.click(screen.getByRole('checkbox', { name: 'Luis' }))
    await form.continues()
    await waitFor(() => expect(form.kept.answers['applying-who']).toEqual(['me', 'p2', 'p3']))
  })

  it('are chosen beforehand where there is only one', () => {
    const form = openForm('zh-Hans', 'jobs/j1/job', { answers: anApplicant({ jobs: [{ id: 'j1' }] }) })
    const who = screen.getByRole('group', { name: form.words('questions:job-who.label') })
    expect(within(who).getByRole<HTMLInputElement>('radio').checked).toBe(true)
  })
})

describe('the log of a page', () => {
  it('holds nothing of what was typed, and the schema takes each event', async () => {
    const form = openForm('en', 'name', {
      answers: anApplicant({ 'first-name': undefined, 'last-name': undefined, dob: undefined }),
    })
    await form.user.type(box('First and middle names'), 'Xochitl')
    await form.user.type(box('Last name or names'), 'Wexler')
    await form.user.type(box('Month'), '4')
    await form.user.type(box('Day'), '27')
    await form.user.type(box('Year'), '1958')
    await form.continues()
    await waitFor(() => expect(form.page()).toBe('place'))
    expect(refusedEvents(form.log)).toEqual([])
    expect(JSON.stringify(form.log)).not.toMatch(/Xochitl|Wexler|1958/)
    expect(form.said('field_first_input').map(({ q }) => q)).toEqual(['first-name', 'last-name', 'dob'])
  })
})
