// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { inputName } from '../../questions/inputs.ts'
import type { Asked } from '../../forms/walk.ts'
import type { Locale } from '../../i18n/locale.ts'
import { walk } from '../../forms/walk.ts'
import { simplified } from '../../forms/simplified.ts'
import { aFamily } from '../../testing/builders.ts'
import { renderInLanguage } from '../../testing/renderInLanguage.tsx'
import { useQuestionWords } from '../questionWords.ts'
import { Field } from './Field.tsx'

beforeAll(() => {
  // jsdom has no `CSS`; every browser since 2020 has.
  vi.stubGlobal('CSS', { escape: (name: string) => name.replace(/[^\w-]/g, '\\$&') })
})
afterEach(cleanup)

const { relevant } = walk(simplified, aFamily())

interface Showing {
  typed?: unknown
  error?: string
  isHeading?: boolean
}

function Shown({ put, ...rest }: Showing & { put: Asked }) {
  return <Field put={put} words={useQuestionWords(relevant)} relevant={relevant} typed={rest.typed} {...rest} />
}

const show = (locale: Locale, put: Asked, showing: Showing = {}) =>
  renderInLanguage(
    locale,
    <form>
      <Shown put={put} {...showing} />
    </form>,
  ).words

/** The texts that describe a control to a screen reader, in order. */
const describedBy = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim())

const comesBefore = (a: Node | null, b: Node | null) =>
  Boolean(a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)

const written = [
  ['en', { question: 'home-street' }],
  ['es', { question: 'first-name' }],
  ['zh-Hant', { question: 'home-zip' }],
  ['zh-Hans', { question: 'phone-cell' }],
  ['en', { question: 'email' }],
  ['es', { question: 'ssn' }],
  ['zh-Hant', { question: 'signature' }],
  ['zh-Hans', { question: 'mail-address' }],
  ['es', { question: 'rent-amount' }],
] as const satisfies (readonly [Locale, Asked])[]

const several = [
  ['en', { question: 'dob' }],
  ['es', { question: 'homeless' }],
  ['zh-Hant', { question: 'lang-speak' }],
  ['zh-Hans', { question: 'utility-types' }],
  ['es', { question: 'applying-who' }],
  ['zh-Hant', { question: 'm-relationship', group: 'members', item: 'p1' }],
] as const satisfies (readonly [Locale, Asked])[]

describe('a question of one box', () => {
  it.each(written)('in %s is labelled, and described by its hint and then its error (%o)', (locale, put) => {
    const words = show(locale, put, { error: 'Mend me' })
    const label = words(`questions:${put.question}.label`, { name: words('common:me', { name: 'Ana' }) })
    const box = screen.getByRole('textbox', { name: label })
    expect(box.id).toBe(put.question)
    expect(box.getAttribute('name')).toBe(put.question)
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(describedBy(box)).toEqual([
      words(`questions:${put.question}.hint`),
      `${words('common:errorPrefix')} Mend me`,
    ])
    const error = document.getElementById(`${put.question}_error`)
    expect(comesBefore(screen.getByText(label), error)).toBe(true)
    expect(comesBefore(error, box)).toBe(true)
  })

  it('without an error is not marked as wrong, and without a hint is described by nothing', () => {
    const words = show('es', { question: 'home-city' })
    const box = screen.getByRole('textbox', { name: words('questions:home-city.label') })
    expect(box.hasAttribute('aria-invalid')).toBe(false)
    expect(box.hasAttribute('aria-describedby')).toBe(false)
  })

  it('can be the heading of its page', () => {
    const words = show('zh-Hant', { question: 'home-zip' }, { isHeading: true })
    expect(screen.getByRole('heading', { level: 1, name: words('questions:home-zip.label') })).toBeTruthy()
    expect(screen.getByRole('textbox', { name: words('questions:home-zip.label') })).toBeTruthy()
  })

  it('shows what stood in it', () => {
    show('zh-Hans', { question: 'mail-address' }, { typed: 'PO Box 7\nFresno' })
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('PO Box 7\nFresno')
  })

  it('lets the browser fill in what is about the person herself, and nothing that identifies or signs', () => {
    const filledIn = (put: Asked) => {
      show('en', put)
      const token = screen.getByRole('textbox').getAttribute('autocomplete')
      cleanup()
      return token
    }
    expect(filledIn({ question: 'home-zip' })).toBe('postal-code')
    expect(filledIn({ question: 'first-name' })).toBe('given-name')
    expect(filledIn({ question: 'm-first', group: 'members', item: 'p1' })).toBe('off')
    expect(filledIn({ question: 'ssn' })).toBe('off')
    expect(filledIn({ question: 'signature' })).toBe('off')
    expect(filledIn({ question: 'rent-amount' })).toBe('off')
  })

  it('brings up the keyboard that fits', () => {
    const keyboard = (question: Asked['question']) => {
      show('es', { question })
      const mode = screen.getByRole('textbox').getAttribute('inputmode')
      cleanup()
      return mode
    }
    expect(keyboard('home-zip')).toBe('numeric')
    expect(keyboard('phone-cell')).toBe('tel')
    expect(keyboard('email')).toBe('email')
    expect(keyboard('rent-amount')).toBe('decimal')
    expect(keyboard('home-street')).toBeNull()
  })
})

describe('a question of several controls', () => {
  it.each(several)('in %s is a group with its question as legend, described by hint and error (%o)', (locale, put) => {
    const words = show(locale, put, { error: 'Mend me' })
    const group = screen.getByRole('group', { name: words(`questions:${put.question}.label`) })
    expect(group.tagName).toBe('FIELDSET')
    expect(group.querySelector('legend')).toBe(group.firstElementChild)
    const prefixed = `${words('common:errorPrefix')} Mend me`
    expect(describedBy(group).at(-1)).toBe(prefixed)
    const first = group.querySelector('input')
    expect(first?.id).toBe(inputName(put))
    expect(first?.getAttribute('aria-invalid')).toBe('true')
    expect(comesBefore(document.getElementById(`${inputName(put)}_error`), first)).toBe(true)
  })

  it('has codes as values and words as labels', () => {
    const words = show('zh-Hant', { question: 'homeless' }, { typed: 'yes' })
    const labels = ['no', 'yes'].map((code) => words(`questions:homeless.options.${code}`))
    const radios = labels.map((name) => screen.getByRole<HTMLInputElement>('radio', { name }))
    expect(radios.map(({ value }) => value)).toEqual(['no', 'yes'])
    expect(radios.map(({ checked }) => checked)).toEqual([false, true])
    expect(radios.map(({ name }) => name)).toEqual(['homeless', 'homeless'])
  })

  it('offers the people of the household, the reader marked as such', () => {
    const words = show('zh-Hans', { question: 'disab-who' })
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ value }) => value)).toEqual([
      'me',
      'p1',
      'p2',
      'p3',
    ])
    for (const name of [words('common:me', { name: 'Ana' }), 'Luis', 'Eva', 'Leo'])
      expect(screen.getByRole('checkbox', { name })).toBeTruthy()
  })

  it('names the inputs of an item with the item', () => {
    const words = show('es', { question: 'm-first', group: 'members', item: 'p2' })
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words('questions:m-first.label') }).name).toBe(
      'm-first~p2',
    )
    cleanup()
    show('es', { question: 'm-dob', group: 'members', item: 'p2' })
    expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ name }) => name)).toEqual([
      'm-dob~p2--month',
      'm-dob~p2--day',
      'm-dob~p2--year',
    ])
  })
})

describe('“none” among several to tick', () => {
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

  it('unticks the others, and they untick it', () => {
    const words = show('es', { question: 'utility-types' }, { typed: ['heating-cooling', 'phone'] })
    const [heat, phone, none] = ['heating-cooling', 'phone', 'none'].map((code) =>
      box(words(`questions:utility-types.options.${code}`)),
    )
    const ticked = () => [heat, phone, none].map((one) => one?.checked)
    if (none) fireEvent.click(none)
    expect(ticked()).toEqual([false, false, true])
    if (phone) fireEvent.click(phone)
    expect(ticked()).toEqual([false, true, false])
  })

  it('leaves the boxes of other questions alone', () => {
    const { words } = renderInLanguage(
      'zh-Hant',
      <form>
        <Shown put={{ question: 'work-types' }} typed={['job']} />
        <Shown put={{ question: 'cost-types' }} typed={[]} />
      </form>,
    )
    const costs = screen.getByRole('group', { name: words('questions:cost-types.label') })
    fireEvent.click(within(costs).getByRole('checkbox', { name: words('questions:cost-types.options.none') }))
    expect(box(words('questions:work-types.options.job')).checked).toBe(true)
  })
})

describe('a date', () => {
  it.each([
    ['en', ['dob--month', 'dob--day', 'dob--year']],
    ['es', ['dob--month', 'dob--day', 'dob--year']],
    ['zh-Hant', ['dob--year', 'dob--month', 'dob--day']],
    ['zh-Hans', ['dob--year', 'dob--month', 'dob--day']],
  ] as const)('in %s has its boxes in the order the language says it', (locale, names) => {
    const words = show(locale, { question: 'dob' }, { typed: { month: '3', day: '27', year: '1991' } })
    const boxes = screen.getAllByRole<HTMLInputElement>('textbox')
    expect(boxes.map(({ name }) => name)).toEqual(names)
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words('common:year') }).value).toBe('1991')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: words('common:month') }).value).toBe('3')
  })

  it('takes a month as a word or a number, so its box asks for no number pad', () => {
    const words = show('en', { question: 'dob' })
    const mode = (part: string) =>
      screen.getByRole('textbox', { name: words(`common:${part}`) }).getAttribute('inputmode')
    expect([mode('month'), mode('day'), mode('year')]).toEqual(['text', 'numeric', 'numeric'])
  })
})

describe('an amount', () => {
  const typeAndLeave = (text: string) => {
    const box = screen.getByRole('textbox')
    fireEvent.input(box, { target: { value: text } })
    fireEvent.blur(box)
  }
  const echo = () => document.querySelector('[aria-live]')?.textContent

  it('is said back as it was understood, once the box is left', () => {
    show('es', { question: 'rent-amount' })
    expect(echo()).toBe('')
    typeAndLeave('1.200,50')
    expect(echo()).toBe('$1,200.50')
    typeAndLeave('１２００元')
    expect(echo()).toBe('$1,200')
  })

  it('is not said back where it was not understood, or may be two amounts', () => {
    show('zh-Hans', { question: 'rent-amount' })
    for (const text of ['650', 'a lot', '650', '1.234', '650', '']) typeAndLeave(text)
    expect(echo()).toBe('')
  })
})

describe('a box to tick', () => {
  it('is labelled by the whole sentence, with the error in front of it', () => {
    const words = show('zh-Hant', { question: 'perjury-ack' }, { error: 'Mend me' })
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: words('questions:perjury-ack.label') })
    expect(box.value).toBe('yes')
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(describedBy(box)).toEqual([`${words('common:errorPrefix')} Mend me`])
    expect(comesBefore(screen.getByText(/Mend me/), box)).toBe(true)
  })
})
