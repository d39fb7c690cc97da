// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { matchesKey } from '../scenarios/matchesKey.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { anApplicant, aFamily } from '../testing/builders.ts'
import { openForm, refusedEvents } from './testing/openForm.tsx'

beforeEach(() => {
  window.scrollTo = vi.fn()
})
afterEach(cleanup)

type Form = ReturnType<typeof openForm>

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const option = (form: Form, question: string, code: string) =>
  form.user.click(screen.getByRole('radio', { name: form.words(`questions:${question}.options.${code}`) }))
const isAt = (form: Form, page: string) => waitFor(() => expect(form.page()).toBe(page))
const turns = (form: Form) =>
  form.log.flatMap((event) =>
    event.type === 'page_enter' || event.type === 'page_leave' ? [`${event.page} ${event.type} ${event.d.reason}`] : [],
  )
const write = (name: string, value: string) => fireEvent.input(box(name), { target: { value } })
const fillPerson = async (form: Form, first: string) => {
  const { words } = form
  write(words('questions:m-first.label'), first)
  write(words('questions:m-last.label'), 'Soto')
  await option(form, 'm-relationship', 'child')
  write(words('common:month'), '5')
  write(words('common:day'), '6')
  write(words('common:year'), '2015')
}

describe('turning pages', () => {
  it('enters and leaves each showing once, and leaves a page when the next begins', async () => {
    const form = openForm('es', 'food', { answers: anApplicant() })
    await form.continues()
    await isAt(form, 'disability')
    await form.continues()
    await isAt(form, 'citizens')
    expect(turns(form)).toEqual([
      'food page_enter start',
      'food page_leave next',
      'disability page_enter next',
      'disability page_leave next',
      'citizens page_enter next',
    ])
    const [left] = form.said('page_leave')
    const [, entered] = form.said('page_enter')
    expect(entered?.t).toBe(left?.t)
    expect(refusedEvents(form.log)).toEqual([])
  })

  it('says which questions a page shows, of which item, and how many words it has', () => {
    const form = openForm('en', 'people/p2/person', { answers: aFamily() })
    const [entered] = form.said('page_enter')
    expect(entered?.item).toBe('p2')
    expect(entered?.d.questions).toEqual(
      ['m-first', 'm-last', 'm-relationship', 'm-dob'].map((q) => ({ q, item: 'p2' })),
    )
    expect(entered?.d.words).toBeGreaterThan(40)
  })

  it('tells the segment of each page', async () => {
    const form = openForm('zh-Hant', 'check-answers', { answers: anApplicant() })
    await form.presses('pages:check-answers.send')
    await isAt(form, 'rights')
    expect(form.said('segment_enter').map(({ d }) => d.segment)).toEqual(['form', 'signature'])
    expect(form.said('segment_leave').map(({ d }) => d.segment)).toEqual(['form'])
  })

  it('starts each page at its heading', async () => {
    const form = openForm('zh-Hans', 'food', { answers: anApplicant() })
    await form.continues()
    await isAt(form, 'disability')
    const heading = screen.getByRole('heading', { level: 1, name: form.words('questions:disab-any.labelAlone') })
    expect(document.activeElement).toBe(heading)
    expect(window.scrollTo).toHaveBeenLastCalledWith(0, 0)
    expect(document.title).toContain(form.words('pages:disability.title'))
  })

  it('goes back by the link above the page, and says so', async () => {
    const form = openForm('es', 'disability', { answers: anApplicant() })
    await form.user.click(screen.getByRole('link', { name: form.words('common:back') }))
    await isAt(form, 'food')
    expect(form.said('back')).toHaveLength(1)
    expect(turns(form)).toEqual(['disability page_enter start', 'disability page_leave back', 'food page_enter back'])
  })

  it('has no way back on the first page', () => {
    const form = openForm('en', 'language', { answers: anApplicant() })
    expect(screen.queryByRole('link', { name: /Back/ })).toBeNull()
    expect(form.page()).toBe('language')
  })

  it('takes the browser’s own way back as a back, and its way forward as none', async () => {
    const form = openForm('zh-Hant', 'disability', { answers: anApplicant() })
    const travels = async (to: string) => {
      // A browser has moved before it says so, and the router hears of it last.
      window.history.replaceState(null, '', `/f/simplified/${to}`)
      act(() => void window.dispatchEvent(new PopStateEvent('popstate')))
      form.goesTo(to)
      await waitFor(() => expect(form.said('page_enter').at(-1)?.page).toBe(to))
    }
    await travels('food')
    await travels('disability')
    expect(form.said('back')).toHaveLength(1)
    expect(turns(form)).toEqual([
      'disability page_enter start',
      'disability page_leave back',
      'food page_enter back',
      'food page_leave jump',
      'disability page_enter jump',
    ])
  })

  it('keeps the draft of a page that was left by going back', async () => {
    const form = openForm('en', 'address', { answers: anApplicant({ 'home-unit': undefined }) })
    write('Apartment or unit', 'Apt 9')
    await form.user.click(screen.getByRole('link', { name: 'Back' }))
    await isAt(form, 'place')
    form.goesTo('address')
    expect(box('Apartment or unit').value).toBe('Apt 9')
  })

  it('leads from a page that is too far ahead to the first one that is not answered', async () => {
    const form = openForm('es', 'rent', { answers: anApplicant({ dob: undefined }) })
    await isAt(form, 'name')
    form.goesTo('no-such-page')
    await isAt(form, 'name')
  })
})

describe('answers in the log', () => {
  const dana = scenarioOf('dana-whitfield')

  it('say whether they were filled in and are as the key has them, and nothing else', async () => {
    if (!dana) throw new Error('no such household')
    const form = openForm('en', 'address', {
      answers: { ...dana.key, 'home-street': undefined, 'home-unit': undefined, seen: ['how-it-works'] },
      matches: (put, answers) => matchesKey(put, answers, dana),
    })
    write('Street and number', '1450 persimmon lantern ave')
    write('City', 'Clovis')
    await form.continues()
    await isAt(form, 'mail')
    expect(form.said('answered').map(({ q, d }) => ({ q, ...d }))).toEqual([
      { q: 'home-street', filled: true, matches_key: true },
      { q: 'home-unit', filled: false, matches_key: false },
      { q: 'home-city', filled: true, matches_key: false },
    ])
  })

  it('carry the id that a new person was given', async () => {
    const form = openForm('es', 'people/new/person', { answers: anApplicant({ 'food-others': 'yes' }) })
    await fillPerson(form, 'Eva')
    await form.presses('pages:person.done')
    await isAt(form, 'applying')
    expect(form.said('answered').map(({ item }) => item)).toEqual(['a1', 'a1', 'a1', 'a1'])
    expect(form.kept.answers.members?.map(({ id }) => id)).toEqual(['a1'])
  })

  it('count a correction where an answer is another one, and none where it is the same', async () => {
    const form = openForm('zh-Hans', 'address', { answers: anApplicant() })
    write(form.words('questions:home-street.label'), '14 Main St')
    await form.continues()
    await isAt(form, 'mail')
    await form.continues()
    await isAt(form, 'contact')
    expect(form.said('correction').map(({ q }) => q)).toEqual(['home-street'])
  })
})

describe('a list of people', () => {
  const alone = anApplicant({ 'food-others': 'yes' })

  it('asks for one more on a blank page, and keeps them both', async () => {
    const form = openForm('es', 'people/new/person', { answers: alone })
    const { words } = form
    expect(screen.getByRole('heading', { level: 1, name: words('pages:person.heading_first') })).toBeTruthy()
    await fillPerson(form, 'Eva')
    await form.presses('pages:person.addAnother')
    await screen.findByRole('heading', { level: 1, name: words('pages:person.heading_more') })
    expect(box(words('questions:m-first.label')).value).toBe('')
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
    await fillPerson(form, 'Leo')
    await form.presses('pages:person.done')
    await isAt(form, 'applying')
    expect(form.kept.answers.members?.map((member) => member['m-first'])).toEqual(['Eva', 'Leo'])
    expect(form.said('page_enter').map(({ page }) => page)).toEqual(['person', 'person', 'applying'])
  })

  it('shows a third blank page after a second person, too', async () => {
    const form = openForm('zh-Hant', 'people/new/person', { answers: alone })
    for (const first of ['Eva', 'Leo']) {
      await fillPerson(form, first)
      const shown = form.said('page_enter').length
      await form.presses('pages:person.addAnother')
      await waitFor(() => expect(form.said('page_enter')).toHaveLength(shown + 1))
      expect(box(form.words('questions:m-first.label')).value).toBe('')
    }
    await form.presses('pages:person.done')
    await isAt(form, 'applying')
    expect(form.kept.answers.members).toHaveLength(2)
  })

  it('adds nobody when one more page is left blank', async () => {
    const form = openForm('zh-Hans', 'people/new/person', { answers: aFamily() })
    await form.presses('pages:person.done')
    await isAt(form, 'applying')
    expect(form.kept.answers.members).toHaveLength(3)
    expect(form.said('validation_error')).toEqual([])
  })

  it('asks for the first person, who can’t be left blank', async () => {
    const form = openForm('en', 'people/new/person', { answers: alone })
    await form.presses('pages:person.done')
    await screen.findByRole('alert')
    expect(form.page()).toBe('people/new/person')
  })

  it('goes back to the person who was just added', async () => {
    const form = openForm('en', 'people/new/person', { answers: alone })
    await fillPerson(form, 'Eva')
    await form.presses('pages:person.done')
    await isAt(form, 'applying')
    await form.user.click(screen.getByRole('link', { name: 'Back' }))
    await isAt(form, 'people/a1/person')
    expect(box('First and middle names').value).toBe('Eva')
  })

  it('gives up a person after asking once', async () => {
    const form = openForm('es', 'people/p2/person', { answers: aFamily() })
    await form.presses('common:removeWho', { name: 'Eva' })
    expect(form.kept.answers.members).toHaveLength(3)
    await form.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: form.words('common:remove') }))
    await isAt(form, 'people/p3/person')
    expect(form.kept.answers.members?.map(({ id }) => id)).toEqual(['p1', 'p3'])
  })

  it('gives up a person on the list of the household', async () => {
    const form = openForm('zh-Hant', 'applying', { answers: aFamily() })
    await form.presses('common:removeWho', { name: 'Luis' })
    expect(form.kept.answers.members?.map(({ id }) => id)).toEqual(['p2', 'p3'])
    expect(screen.queryByRole('checkbox', { name: 'Luis' })).toBeNull()
    expect(form.page()).toBe('applying')
  })

  it('takes one more person from the list of the household, and comes back to it', async () => {
    const form = openForm('en', 'applying', { answers: aFamily() })
    await form.presses('common:addPerson')
    await isAt(form, 'people/new/person?change=applying')
    await fillPerson(form, 'Ida')
    await form.presses('pages:person.done')
    await isAt(form, 'applying')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ida' }).checked).toBe(true)
  })
})

describe('changing an answer from the review page', () => {
  const change = (form: Form, what: string) =>
    form.user.click(screen.getByRole('link', { name: form.words('common:changeWhat', { what }) }))

  it('leads back to the review page', async () => {
    const form = openForm('es', 'check-answers', { answers: anApplicant() })
    await change(form, form.words('questions:rent-amount.short'))
    await isAt(form, 'rent?change=check-answers')
    write(form.words('questions:rent-amount.label'), '700')
    await form.continues()
    await isAt(form, 'check-answers')
    expect(screen.getByText('$700')).toBeTruthy()
    expect(form.kept.answers['rent-amount']).toBe(70_000)
    expect(form.said('correction').map(({ q }) => q)).toEqual(['rent-amount'])
    expect(form.said('page_enter').map(({ page }) => page)).toEqual(['check-answers', 'rent', 'check-answers'])
  })

  it('asks first what the change has opened', async () => {
    const form = openForm('zh-Hans', 'check-answers', { answers: anApplicant() })
    await change(form, form.words('questions:citizen-all.short'))
    await isAt(form, 'citizens?change=check-answers')
    await option(form, 'citizen-all', 'no')
    await form.continues()
    await waitFor(() => expect(form.said('page_enter').at(-1)?.page).toBe('noncitizens'))
    form.goesTo('rights')
    await waitFor(() => expect(form.said('page_enter').at(-1)?.page).toBe('noncitizens'))
  })

  it('shows each answer in the words of the language it is read in', () => {
    const { words } = openForm('zh-Hant', 'check-answers', { answers: aFamily() })
    const row = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent
    expect(row(words('questions:dob.short'))).toContain('1991年3月27日')
    expect(row(words('questions:rent-amount.short'))).toContain('$650')
    expect(row(words('questions:phone-cell.short'))).toContain('(559) 555-0142')
    expect(row(words('questions:email.label'))).toContain(words('common:blank'))
    expect(row(`Luis · ${words('questions:m-relationship.short')}`)).toContain(
      words('questions:m-relationship.options.spouse'),
    )
    expect(row(words('questions:ssn-now.short'))).toContain(words('questions:ssn-now.options.later'))
  })
})

describe('the monthly total', () => {
  it('adds up what comes in, and leads to each amount and back', async () => {
    const form = openForm('es', 'monthly-total', { answers: aFamily() })
    const total = screen.getByRole('row', { name: new RegExp(form.words('pages:monthly-total.total')) })
    expect(total.textContent).toContain('$3,282')
    const what = form.words('pages:monthly-total.other', { kind: form.words('questions:unearned-types.options.other') })
    await form.user.click(screen.getByRole('link', { name: form.words('common:changeWhat', { what }) }))
    await isAt(form, 'other-money/o2/other-money-amount?change=monthly-total')
    const amount = screen.getByRole('textbox')
    await form.user.clear(amount)
    await form.user.type(amount, '150')
    await form.continues(form.words('pages:other-money-amount.done'))
    await isAt(form, 'monthly-total')
    expect(
      screen.getByRole('row', { name: new RegExp(form.words('pages:monthly-total.total')) }).textContent,
    ).toContain('$3,382')
  })
})

describe('sending', () => {
  const signing = anApplicant({ 'perjury-ack': undefined, signature: undefined })

  it('takes the form to the confirmation page and closes what lies before it', async () => {
    const form = openForm('es', 'sign', { answers: signing, reference: '4827-1905' })
    await form.user.click(screen.getByRole('checkbox', { name: form.words('questions:perjury-ack.label') }))
    write(form.words('questions:signature.label'), 'Ana Soto')
    await form.presses('pages:sign.send')
    await isAt(form, 'sent')
    expect(form.kept.isSent).toBe(true)
    expect(screen.getByText('4827-1905')).toBeTruthy()
    for (const before of ['name', 'check-answers', 'sign']) {
      form.goesTo(before)
      await waitFor(() => expect(form.page()).not.toBe(before))
      expect(screen.queryByRole('textbox')).toBeNull()
    }
    expect(screen.queryByRole('link', { name: form.words('common:back') })).toBeNull()
  })

  it('sends nothing without a signature', async () => {
    const form = openForm('zh-Hant', 'sign', { answers: signing })
    await form.presses('pages:sign.send')
    await screen.findByRole('alert')
    expect(form.kept.isSent).toBe(false)
    expect(form.page()).toBe('sign')
  })

  it('leaves the pages after sending closed until then', async () => {
    const form = openForm('en', 'papers', { answers: anApplicant() })
    await waitFor(() => expect(form.page()).not.toBe('papers'))
  })

  it('ends with the last page', async () => {
    const form = openForm('zh-Hans', 'offers', { answers: anApplicant(), isSent: true })
    await form.presses('pages:offers.finish')
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull())
    expect(turns(form).at(-1)).toBe('offers page_leave next')
  })
})
