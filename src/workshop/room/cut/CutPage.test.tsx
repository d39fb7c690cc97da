// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import './CutPage.tsx'
import { localeNames } from '../../../i18n/locale.ts'
import { openWorkshop } from '../../testing/openWorkshop.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

/** Opens the cards, and waits for the words and the page, which are downloads of their own. */
async function open(query = '') {
  openWorkshop(`/forms/cut${query}`)
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 })
  return userEvent.setup()
}
type User = Awaited<ReturnType<typeof open>>

const numberOf = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).parentElement?.querySelector('.cut-number')?.textContent
const card = (name: string | RegExp) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest('li')
  if (!found) throw new Error(`no card ${name}`)
  return within(found)
}
const goTo = (user: User, page: string) => user.selectOptions(screen.getByLabelText('Go to a screen'), page)
const choose = (user: User, name: string | RegExp, decision: string) =>
  user.click(card(name).getByRole('radio', { name: decision }))
const show = (user: User, view: string) => user.click(screen.getByRole('radio', { name: view }))

describe('cutting a card', () => {
  it('moves the numbers, and undo moves them back', async () => {
    const user = await open()
    expect([numberOf('Questions'), numberOf('Screens')]).toEqual(['192', '51'])
    await choose(user, /county of residence/, 'Cut')
    expect([numberOf('Questions'), numberOf('Screens')]).toEqual(['191', '50'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect([numberOf('Questions'), numberOf('Screens')]).toEqual(['192', '51'])
    await user.click(screen.getByRole('button', { name: 'Do it again' }))
    expect(numberOf('Questions')).toBe('191')
  })

  it('leaves the focus where it was, for whoever uses the keyboard', async () => {
    const user = await open()
    const radio = card(/county of residence/).getByRole('radio', { name: 'Cut' })
    radio.focus()
    await user.keyboard(' ')
    expect(document.activeElement).toBe(radio)
    expect(numberOf('Questions')).toBe('191')
  })

  it('says what goes along, and that a card of it can be kept for everybody', async () => {
    const user = await open()
    await goTo(user, 'housing-bills')
    await choose(user, /rent or mortgage/i, 'Cut')
    await goTo(user, 'housing-amount')
    expect(screen.getByText(/^It goes along/)).toBeTruthy()
    await choose(user, /Monthly rent/, 'Keep')
    expect(screen.getByText(/^Asked of everybody now/)).toBeTruthy()
  })

  it('counts what needs a legal check, and names whom it fails', async () => {
    const user = await open()
    await goTo(user, 'urgent-needs')
    await choose(user, /^Total liquid resources/, 'Cut')
    expect(numberOf('Need a legal check')).toBe('1')
    await show(user, 'Settle')
    const fails = within(
      screen.getByRole('heading', { level: 3, name: /^People it fails/ }).closest('section') as HTMLElement,
    )
    expect(fails.getByText(/^Keisha Barlow/)).toBeTruthy()
  })

  it('keeps the reason', async () => {
    const user = await open()
    await choose(user, /county of residence/, 'Cut')
    await user.type(card(/county of residence/).getByLabelText(/^Reason/), 'The ZIP tells{Enter}')
    cleanup()
    await open()
    expect((card(/county of residence/).getByLabelText(/^Reason/) as HTMLInputElement).value).toBe('The ZIP tells')
    expect(numberOf('Questions')).toBe('191')
  })

  it('takes a decision back', async () => {
    const user = await open()
    await choose(user, /county of residence/, 'Cut')
    await user.click(card(/county of residence/).getByRole('button', { name: 'Take it back' }))
    expect(numberOf('Questions')).toBe('192')
    expect(card(/county of residence/).queryByRole('radio', { checked: true })).toBeNull()
  })

  it('of a screen that is only read takes its seconds with it', async () => {
    const user = await open()
    await goTo(user, 'what-to-expect')
    expect(card(/^Read this screen/).queryByRole('radio', { name: 'Merge' })).toBeNull()
    await choose(user, /^Read this screen/, 'Cut')
    expect([numberOf('Questions'), numberOf('Screens')]).toEqual(['192', '50'])
  })
})

it('merges a card once it is said with which', async () => {
  const user = await open()
  await choose(user, /county of residence/, 'Merge')
  expect(numberOf('Screens')).toBe('51')
  await user.selectOptions(card(/county of residence/).getByLabelText('Ask it with'), 'home-zip')
  expect([numberOf('Questions'), numberOf('Screens')]).toEqual(['192', '50'])
})

it('rewords a card in one language, and marks the others as not yet translated', async () => {
  const user = await open()
  await choose(user, /county of residence/, 'Reword')
  const own = card(/county of residence/)
  expect(own.getAllByText('Not yet translated')).toHaveLength(4)
  await user.type(own.getByLabelText(/^English/), 'Where do you live?')
  await user.click(own.getByRole('button', { name: 'Use these words' }))
  expect(card(/county of residence/).getAllByText('Not yet translated')).toHaveLength(3)
  expect((card(/county of residence/).getByLabelText(/^English/) as HTMLTextAreaElement).value).toBe(
    'Where do you live?',
  )
})

it('hides what became of a question until it is shown', async () => {
  const user = await open()
  expect(screen.queryByText('In the simplified form')).toBeNull()
  await show(user, 'Settle')
  await user.click(screen.getByRole('button', { name: 'Show what became of each' }))
  await show(user, 'Cards')
  expect(card(/county of residence/).getByText('In the simplified form').parentElement?.textContent).toContain(
    'Worked out',
  )
})

it('compares what tables say, and settles what they agree on at once', async () => {
  const user = await open('?voice=table-1')
  await choose(user, /county of residence/, 'Cut')
  await goTo(user, 'your-name')
  await choose(user, /middle name/i, 'Cut')
  await user.selectOptions(screen.getByLabelText('Speak for'), 'table-2')
  await choose(user, /county of residence/, 'Cut')
  await goTo(user, 'your-name')
  await choose(user, /middle name/i, 'Keep')
  await show(user, 'Settle')
  expect(numberOf('Questions')).toBe('192')
  const middle = card(/middle name/i)
  expect(middle.getAllByText('1 of 2')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Settle what all agree on (1)' }))
  expect(numberOf('Questions')).toBe('191')
  await user.click(middle.getByRole('button', { name: /^Settle: Cut/ }))
  expect(numberOf('Questions')).toBe('190')
})

it('starts over only once that is said twice', async () => {
  const user = await open()
  await choose(user, /county of residence/, 'Cut')
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(numberOf('Questions')).toBe('191')
  await user.click(screen.getByRole('button', { name: 'Start over' }))
  await user.click(screen.getByRole('button', { name: 'Forget all decisions' }))
  expect(numberOf('Questions')).toBe('192')
})

it('puts the card that is talked about on the wall', async () => {
  const user = await open('?view=settle')
  await user.click(screen.getByRole('radio', { name: /^All/ }))
  await user.click(card(/county of residence/).getByRole('button', { name: /^Show on the wall/ }))
  await show(user, 'Wall')
  expect(screen.getByRole('heading', { level: 2, name: /county of residence/ })).toBeTruthy()
})

it('says what the minutes are wherever it shows any', async () => {
  for (const view of ['cards', 'settle', 'wall']) {
    await open(`?view=${view}`)
    expect(screen.getByText('Predicted minutes')).toBeTruthy()
    expect(
      screen.getByText(/^(Minutes are predicted by a model. Nobody was timed.|Predicted by a model, not measured.)/),
    ).toBeTruthy()
    cleanup()
  }
})

it('says what is missing before a form without a signature can be run', async () => {
  const user = await open()
  await goTo(user, 'signature-page')
  await choose(user, /^Signature of applicant/, 'Cut')
  await show(user, 'Settle')
  expect(screen.getByText(/^Nobody can file without this/)).toBeTruthy()
})

it.each([
  ['es', 'Recorte el formulario largo', 'Quitar'],
  ['zh-Hant', '刪減長表格', '刪去'],
  ['zh-Hans', '删减长表格', '删去'],
] as const)('speaks %s, the questions too', async (lang, title, cut) => {
  const user = await open()
  await user.click(screen.getByRole('button', { name: localeNames[lang] }))
  await screen.findByRole('heading', { level: 1, name: title }, { timeout: 20_000 })
  const [first] = screen.getAllByRole('heading', { level: 3 })
  expect(first?.textContent).not.toMatch(/County/)
  const [radio] = screen.getAllByRole('radio', { name: cut })
  if (radio) await user.click(radio)
  expect(document.querySelector('[data-number="questions"] .cut-number')?.textContent).toBe('191')
})

it('starts afresh where what was kept can not be read', async () => {
  localStorage.setItem('timetax:cut', '[{"voice":"room","action":{"kind":"burn"}}]')
  await open()
  expect(numberOf('Questions')).toBe('192')
})

it('takes another number for the minutes, and refuses an absurd one in words', async () => {
  const user = await open('?view=settle')
  const before = numberOf('Predicted minutes')
  const field = screen.getByLabelText('Finding a pay stub or a bill')
  for (const [typed, says] of [
    ['-3', 'It can’t be less than 0.'],
    ['99999', 'Nobody is like that. Type a number nearer to the usual one.'],
    ['soon', 'Type a number, like 1.5.'],
  ] as const) {
    await user.clear(field)
    await user.type(field, `${typed}{Enter}`)
    expect(screen.getByText(says)).toBeTruthy()
    expect(numberOf('Predicted minutes')).toBe(before)
    expect((field as HTMLInputElement).value).toBe(typed)
  }
  await user.clear(field)
  await user.type(field, '300{Enter}')
  expect(Number(numberOf('Predicted minutes'))).toBeGreaterThan(Number(before))
  await user.clear(screen.getByLabelText('Finding a pay stub or a bill'))
  await user.tab()
  expect(numberOf('Predicted minutes')).toBe(before)
})
