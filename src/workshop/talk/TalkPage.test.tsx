// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createWords } from '../../i18n/i18n.ts'
import { loadKitPages } from '../../i18n/loadKitWords.ts'
import { type Locale, locales } from '../../i18n/locale.ts'
import Kit from '../kit/Kit.tsx'

afterEach(cleanup)

const pages = Object.fromEntries(
  await Promise.all(locales.map(async (locale) => [locale, await loadKitPages(locale)] as const)),
) as Record<Locale, Record<string, Record<string, string>>>

async function opened(address = '/rooms/canvas', locale: Locale = 'en') {
  window.history.replaceState({}, '', address)
  const i18n = createWords(locale, { [locale]: pages[locale] })
  render(
    <I18nextProvider i18n={i18n}>
      <Kit />
    </I18nextProvider>,
  )
  return userEvent.setup()
}

const turnTo = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('radio', { name }))
const speakFor = (user: ReturnType<typeof userEvent.setup>, table: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: 'You speak for' }), table)

describe('the canvas', () => {
  it('lays what tables mark over one another on the wall', async () => {
    const user = await opened()
    const [implementer] = screen.getAllByRole('checkbox', { name: 'Co-implementer' })
    if (!implementer) throw new Error('no canvas')
    await user.click(implementer)
    await speakFor(user, 'Table 2')
    expect(screen.getAllByRole('checkbox', { name: 'Co-implementer' })[0]).toHaveProperty('checked', false)
    await user.click(screen.getAllByRole('checkbox', { name: 'Co-implementer' })[0] ?? implementer)
    await turnTo(user, 'The wall')
    const frame = screen.getByRole('row', { name: /^Frame/ })
    expect(within(frame).getAllByRole('cell')[0]?.textContent).toBe('2')
    expect(screen.getByText('Today · tables: 2')).toBeDefined()
  })

  it('lays the worked cases over it, where the study places them', async () => {
    const user = await opened('/rooms/canvas?show=wall')
    await user.click(screen.getByRole('checkbox', { name: 'GetCalFresh' }))
    const frame = within(screen.getByRole('row', { name: /^Frame/ }))
    const marks = frame.getAllByRole('cell').map((cell) => within(cell).queryAllByRole('img').length)
    expect(marks).toEqual([1, 1, 0])
  })

  it('keeps a note in its cell, and takes it away again', async () => {
    const user = await opened()
    await user.click(screen.getAllByRole('checkbox', { name: 'Co-designer' })[0] as HTMLElement)
    await user.type(screen.getByRole('textbox', { name: 'Note on Frame, Co-designer' }), 'Two clients sit in{Enter}')
    expect(screen.getByText('Two clients sit in')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Remove the note: Two clients sit in' }))
    expect(screen.queryByText('Two clients sit in')).toBeNull()
  })
})

it('weighs a screen and shows the heaviest on the wall', async () => {
  const user = await opened()
  await turnTo(user, 'Burden')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Screen' }), 'account')
  const feeling = screen.getByRole('group', { name: 'Feeling' })
  await user.click(within(feeling).getByRole('radio', { name: 'Some people stop here' }))
  await turnTo(user, 'The wall')
  await turnTo(user, 'Burden')
  expect(screen.getByText('Create Account')).toBeDefined()
  expect(screen.getByText('3.0')).toBeDefined()
})

it('says of each question of a screen who uses it, what for, by which law', async () => {
  const user = await opened()
  await turnTo(user, 'Questions')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Screen' }), 'your-name')
  const card = screen.getAllByRole('article')[0] as HTMLElement
  expect(within(card).getByText('The clerk who opens the case')).toBeDefined()
  expect(within(card).getByText('7 CFR 273.2(b)(1)(v), 273.2(c)(1)')).toBeDefined()
  expect(within(card).getByText('There is no application yet.')).toBeDefined()
})

describe('a phone beside the wall', () => {
  it('goes to what the wall shows at a press, not by itself', async () => {
    const user = await opened('/rooms/canvas?show=wall')
    await turnTo(user, 'Cases')
    await turnTo(user, 'A table’s phone')
    expect(screen.getByRole('heading', { name: 'Clear My Record' })).toBeDefined()
    await turnTo(user, 'Roles')
    await user.click(screen.getByRole('button', { name: 'Go to what the wall shows: Cases' }))
    expect(screen.getByRole('heading', { name: 'Clear My Record' })).toBeDefined()
  })
})

describe('the time tax', () => {
  const field = (name: string) => screen.getByRole('textbox', { name })

  it('begins with the published minutes, and says whose they are', async () => {
    await opened('/rooms/canvas?show=count')
    expect(screen.getAllByText('583,333 hours a year given back')).toHaveLength(2)
    expect(screen.getAllByText(/told by Code for America, no method given/)).toHaveLength(2)
  })

  it('shows the wall what was typed once the leader says so', async () => {
    const user = await opened('/rooms/canvas?show=count')
    await turnTo(user, 'Our own numbers')
    await user.clear(field('Minutes with the long form'))
    await user.type(field('Minutes with the long form'), '52, 38, 61, 45, 36, 49, 57, 42, 95, 40')
    expect(screen.getByText('51.5 (41.7–63.6)')).toBeDefined()
    expect(screen.getByRole('heading', { name: '583,333 hours a year given back' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Show it on the wall' }))
    expect(screen.getByRole('heading', { name: '691,667 hours a year given back' })).toBeDefined()
  })

  it('prices hours only where somebody stands by the price', async () => {
    const user = await opened('/rooms/canvas?show=count')
    await user.type(field('Dollars for an hour'), '20')
    expect(screen.getByText('Say whose price it is.')).toBeDefined()
    expect(screen.queryByText(/\$/)).toBeNull()
    await user.type(field('Whose price that is'), 'the county')
    expect(screen.getByText(/At the price of the county: \$11,666,667 a year\./)).toBeDefined()
  })

  it('counts a study’s minutes once somebody says which study', async () => {
    const user = await opened('/rooms/canvas?show=count')
    await turnTo(user, 'A study')
    const show = () => screen.getByRole('button', { name: 'Show it on the wall' })
    expect(screen.getByText('Say which study.')).toBeDefined()
    expect(show()).toHaveProperty('disabled', true)
    await user.type(field('Where these minutes come from'), 'spring lab, 2026')
    // The published minutes that stood there are none of that study's.
    expect(show()).toHaveProperty('disabled', true)
    await user.type(field('Minutes with the long form'), '52')
    await user.type(field('Minutes with the other form'), '12')
    await user.click(show())
    expect(screen.getAllByText('Study: spring lab, 2026')).toHaveLength(2)
  })

  describe('of a study here', () => {
    const form = (mean: number) => ({
      n: 24,
      mean,
      geometricMean: mean - 1,
      interval: { lower: mean - 2, upper: mean + 3 },
    })
    const minutes = { code: 'spring', title: 'Spring lab', isSimulated: true, long: form(47.2), simplified: form(11.4) }
    const row = {
      ...{ code: 'spring', title: 'Spring lab', kind: 'study', frozen: true, state: 'ended', visits: 24, joined: 24 },
      ...{ declined: 0, withdrawn: 0, scenarios: [], sequences: [], languages: ['en'] },
    }
    /** A server that answers these, by the end of their address. */
    const serve = (answers: Record<string, [status: number, body: object]>) =>
      vi.stubGlobal('fetch', (url: string) => {
        const [, [status, body] = [404, {}]] = Object.entries(answers).find(([end]) => url.endsWith(end)) ?? []
        return Promise.resolve(new Response(JSON.stringify(body), { status }))
      })
    afterEach(() => vi.unstubAllGlobals())

    it('counts its mean with its interval, and says that its people are invented', async () => {
      serve({ '/studies': [200, { studies: [row] }], '/spring/minutes': [200, { state: 'open', minutes }] })
      const user = await opened('/rooms/canvas?show=count')
      await turnTo(user, 'A study')
      await user.selectOptions(await screen.findByRole('combobox', { name: 'Which study' }), 'Spring lab')
      expect(await screen.findByText('47.2 (45.2–50.2)')).toBeDefined()
      expect(screen.queryByRole('textbox', { name: 'Minutes with the long form' })).toBeNull()
      await user.click(screen.getByRole('button', { name: 'Show it on the wall' }))
      expect(
        screen.getAllByText(/^SIMULATED study “Spring lab”: its people are invented\. Runs: long form 24/),
      ).toHaveLength(2)
      await user.selectOptions(
        screen.getByRole('combobox', { name: 'Which study' }),
        'None from here: type the minutes',
      )
      expect(field('Minutes with the long form')).toBeDefined()
    })

    it('says why a study can’t be counted yet, and lets minutes be typed', async () => {
      serve({ '/studies': [200, { studies: [row] }], '/spring/minutes': [200, { state: 'hidden', why: 'under-way' }] })
      const user = await opened('/rooms/canvas?show=count')
      await turnTo(user, 'A study')
      await user.selectOptions(await screen.findByRole('combobox', { name: 'Which study' }), 'Spring lab')
      expect(await screen.findByText(/not open yet\. It needs its planned people first/)).toBeDefined()
      expect(field('Minutes with the long form')).toBeDefined()
    })

    it.each([
      [401, /nobody is signed in on this device/],
      [403, /a room leader’s link does not open them/],
      [500, /could not be read/],
    ])('says why nobody can choose one here: %i', async (status, words) => {
      serve({ '/studies': [status, { error: { code: 'no', message: 'no' } }] })
      const user = await opened('/rooms/canvas?show=count')
      await turnTo(user, 'A study')
      expect(await screen.findByText(words)).toBeDefined()
      expect(field('Where these minutes come from')).toBeDefined()
    })
  })

  it('keeps everything where one field can’t be right', async () => {
    const user = await opened('/rooms/canvas?show=count')
    await user.clear(field('Applications'))
    await user.type(field('Applications'), '-5')
    expect(screen.getByText(/Write numbers alone/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Show it on the wall' })).toHaveProperty('disabled', true)
  })

  it('says that a room without times has none', async () => {
    const user = await opened('/rooms/canvas?show=count')
    await turnTo(user, 'This room, part 1')
    expect(screen.getByText(/Someone has to send each form first/)).toBeDefined()
  })
})

it.each(locales)('says everything in %s', async (locale) => {
  const i18n = createWords(locale, { [locale]: pages[locale] })
  for (const show of ['phone', 'wall', 'count']) {
    await opened(`/rooms/canvas?show=${show}`, locale)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(i18n.t('talk:page.heading'))
    expect(document.body.textContent).not.toMatch(/\b(?:talk|cut|kit):|\{\{/)
    cleanup()
  }
})
