// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveRow, Moderation } from '../../study/moderationApi.ts'
import { aLiveRow } from '../testing/aLiveRow.ts'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, refused, serve, signedIn } from '../testing/serve.ts'

const url = '/api/console/studies/summer/board'
const address = '/console/studies/summer/live'
const [first, second] = [aLiveRow({ sid: 'aaaa'.repeat(8) }), aLiveRow({ sid: 'bbbb'.repeat(8), lang: 'es' })]
const nothingDone: Moderation = {
  commands: [],
  messages: [],
  annotations: [],
  isDataFrozen: false,
  now: first.lastSeenAt,
}

/** The server's stream, as far as the board listens to it. */
class Stream extends EventTarget {
  static opened: Stream[] = []
  constructor(readonly path: string) {
    super()
    Stream.opened.push(this)
  }
  static tells(sids: string[]) {
    Stream.opened.at(-1)?.dispatchEvent(new MessageEvent('visits', { data: JSON.stringify({ sids }) }))
  }
  close() {}
}

beforeEach(() => {
  Stream.opened = []
  vi.stubGlobal('EventSource', Stream)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const boardOf = (rows: LiveRow[]) => ok({ rows, now: first.lastSeenAt })

function withRows(rows: LiveRow[], more = {}) {
  return serve({
    ...signedIn,
    [`GET ${url}`]: boardOf(rows),
    [`GET /api/console/visits/${first.sid}/moderation`]: ok(nothingDone),
    [`POST /api/console/visits/${first.sid}/commands`]: ok({ n: 1 }),
    [`POST /api/console/visits/${first.sid}/messages`]: ok({ n: 1 }),
    ...more,
  })
}

const lineOf = async (who: string) => within(await screen.findByRole('row', { name: new RegExp(who) }))

describe('the live board', () => {
  it('has a line for each participant, who asks for help first', async () => {
    withRows([first, { ...second, askingSince: second.startedAt }])
    openConsole(address)
    const rows = await screen.findAllByRole('row')
    expect(rows[1]?.textContent).toMatch(/bbbbb.*Asks for help.*Spanish.*Form: Your ZIP code.*SimplifiedLong.*2:05.*1/)
    expect(rows[2]?.textContent).toContain('Under way')
    expect(screen.getByText('1 participant asks for help')).toBeTruthy()
    expect(Stream.opened[0]?.path).toBe('/api/console/live?study=summer')
  })

  it('marks whoever has a helper beside her', async () => {
    withRows([first, { ...second, hasHelper: true }])
    openConsole(address)
    expect((await lineOf('bbbb')).getByText('With a helper')).toBeTruthy()
    expect(screen.getAllByText('With a helper')).toHaveLength(1)
  })

  it('reads again only the lines the server names', async () => {
    const server = withRows([first, second])
    openConsole(address)
    await lineOf('bbbb')
    server.answers[`GET ${url}`] = boardOf([{ ...second, paused: 'break' }])
    act(() => Stream.tells([second.sid]))
    await waitFor(async () => expect((await lineOf('bbbb')).getByText('Paused')).toBeTruthy())
    expect(server.requests).toContain(`GET ${url}?sids=${second.sid}`)
    expect((await lineOf('aaaa')).getByText('Under way')).toBeTruthy()
  })

  it('can be narrowed, and walked with the arrow keys', async () => {
    withRows([first, second])
    openConsole(address)
    const link = await screen.findByRole('link', { name: 'Participant aaaaa: open' })
    link.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Participant bbbbb: open' }))
    await userEvent.keyboard('{Home}')
    expect(document.activeElement).toBe(link)
    await userEvent.keyboard('{End}{ArrowDown}')
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Participant bbbbb: open' }))
    await userEvent.selectOptions(screen.getByLabelText('Language'), 'Spanish')
    expect(screen.queryByRole('link', { name: 'Participant aaaaa: open' })).toBeNull()
  })

  it('closes a participant with Escape, back to her line, unless something is being written', async () => {
    withRows([first, second], { [`GET /api/console/visits/${second.sid}/moderation`]: ok(nothingDone) })
    openConsole(`${address}?visit=${second.sid}`)
    const note = await screen.findByLabelText('Note, for researchers only')
    await userEvent.type(note, 'hm{Escape}')
    expect(screen.getByLabelText('Note, for researchers only')).toHaveProperty('value', 'hm')
    await userEvent.clear(note)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByLabelText('Note, for researchers only')).toBeNull())
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Participant bbbbb: open' }))
  })

  it('shows an observer neither forms nor times, and nothing to press', async () => {
    withRows([{ ...first, form: null, page: null, sequence: null, taskMs: null }], {
      'GET /api/me': ok({ role: 'observer', name: 'Olga' }),
    })
    openConsole(`${address}?visit=${first.sid}`)
    await lineOf('aaaa')
    expect(screen.queryByRole('columnheader', { name: /Task time/ })).toBeNull()
    expect(screen.queryByRole('link', { name: /Participant/ })).toBeNull()
    expect(screen.queryByRole('heading', { name: /Participant aaaaa/ })).toBeNull()
  })

  it('says what will be there before anybody is', async () => {
    withRows([])
    openConsole(address)
    expect(await screen.findByRole('heading', { name: 'Nobody is here yet' })).toBeTruthy()
  })
})

describe('one participant', () => {
  const sent = () => {
    const bodies: { path: string; body: unknown }[] = []
    const { fetch } = window
    vi.stubGlobal('fetch', (path: string, options: RequestInit = {}) => {
      if (options.method === 'POST') bodies.push({ path, body: JSON.parse(String(options.body)) as unknown })
      return fetch(path, options)
    })
    return bodies
  }

  it('is paused with a reason, and goes on again', async () => {
    const server = withRows([first])
    const bodies = sent()
    openConsole(`${address}?visit=${first.sid}`)
    await userEvent.selectOptions(await screen.findByLabelText('Why a pause'), 'A break')
    await userEvent.click(screen.getByRole('button', { name: 'Pause' }))
    await waitFor(() => expect(bodies).toMatchObject([{ body: { command: { type: 'pause', reason: 'break' } } }]))
    server.answers[`GET ${url}`] = boardOf([{ ...first, paused: 'break' }])
    act(() => Stream.tells([first.sid]))
    await userEvent.click(await screen.findByRole('button', { name: 'Go on' }))
    await waitFor(() => expect(bodies.at(-1)).toMatchObject({ body: { command: { type: 'go-on' } } }))
  })

  it('is helped: with a question of her page, and in writing, which is help of the level chosen', async () => {
    withRows([first])
    const bodies = sent()
    openConsole(`${address}?visit=${first.sid}`)
    await userEvent.selectOptions(await screen.findByLabelText('With which question'), 'Your ZIP code'.slice(5))
    await userEvent.selectOptions(screen.getByLabelText('Help given aloud'), '2: A hint')
    await userEvent.click(screen.getByRole('button', { name: 'Log help' }))
    await waitFor(() =>
      expect(bodies).toMatchObject([{ body: { command: { type: 'assist', level: 2, q: 'home-zip' } } }]),
    )
    await userEvent.type(screen.getByLabelText('Answer in English'), 'It is on your sheet.')
    await userEvent.selectOptions(screen.getByLabelText('This answer is help of level'), '3: Took over')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(bodies).toHaveLength(3))
    expect(bodies.slice(1)).toMatchObject([
      { path: `/api/console/visits/${first.sid}/messages`, body: { text: 'It is on your sheet.', lang: 'en' } },
      { body: { command: { type: 'assist', level: 3 } } },
    ])
  })

  it('keeps an answer that is being typed while another participant is looked at, and sends it once', async () => {
    withRows([first, second], { [`GET /api/console/visits/${second.sid}/moderation`]: ok(nothingDone) })
    const bodies = sent()
    openConsole(`${address}?visit=${first.sid}`)
    await userEvent.type(await screen.findByLabelText('Answer in English'), 'It is on your')
    await userEvent.click(screen.getByRole('link', { name: 'Participant bbbbb: open' }))
    expect(await screen.findByLabelText('Answer in Spanish')).toHaveProperty('value', '')
    await userEvent.click(screen.getByRole('link', { name: 'Participant aaaaa: open' }))
    const box = await screen.findByLabelText('Answer in English')
    expect(box).toHaveProperty('value', 'It is on your')
    await userEvent.type(box, ' sheet.')
    await userEvent.dblClick(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(box).toHaveProperty('value', ''))
    expect(bodies).toHaveLength(1)
  })

  it('loses nothing of an answer when the sign-in ends while it is typed', async () => {
    const send = `POST /api/console/visits/${first.sid}/messages`
    const server = withRows([first], {
      [send]: refused(401, 'not-signed-in'),
      'POST /api/sign-in': ok({ role: 'owner', name: 'Owner' }),
    })
    openConsole(`${address}?visit=${first.sid}`)
    await userEvent.type(await screen.findByLabelText('Answer in English'), 'It is on your sheet.')
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    expect((await screen.findByRole('heading', { name: 'Sign in to the console' })).tagName).toBe('H1')
    expect(screen.getByText(/what you were typing is still there/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull()

    server.answers[send] = ok({ n: 1 })
    await userEvent.type(screen.getByLabelText('Passphrase'), 'five easy words')
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    const box = await screen.findByLabelText('Answer in English')
    expect(box).toHaveProperty('value', 'It is on your sheet.')
    expect(document.title).toMatch(/^Live board/)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Send' })))
    await userEvent.click(screen.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(box).toHaveProperty('value', ''))
    expect(Stream.opened).toHaveLength(2)
  })

  it('shows what was asked of the device, by whom, and that it wasn’t delivered', async () => {
    const command = { type: 'pause', reason: 'question' } as const
    const row = {
      n: 1,
      id: 'c'.repeat(32),
      command,
      note: null,
      by: 'Ana',
      handedAt: null,
      done: null,
      notBefore: 0,
      isTakenBack: false,
    }
    withRows([first], {
      [`GET /api/console/visits/${first.sid}/moderation`]: ok({
        ...nothingDone,
        commands: [{ ...row, givenAt: nothingDone.now - 120_000 }],
      }),
    })
    openConsole(`${address}?visit=${first.sid}`)
    const line = within(await screen.findByRole('row', { name: /Pause: A question/ }))
    expect(line.getByText('Ana')).toBeTruthy()
    expect(line.getByText('Not delivered; not in the log')).toBeTruthy()
  })

  it('is ended with a reason only', async () => {
    withRows([first])
    const bodies = sent()
    openConsole(`${address}?visit=${first.sid}`)
    const end = await screen.findByRole('button', { name: 'End the run' })
    expect(end).toHaveProperty('disabled', true)
    await userEvent.selectOptions(screen.getByLabelText('End this run as'), 'Technical failure')
    await userEvent.click(end)
    await waitFor(() =>
      expect(bodies).toMatchObject([{ body: { command: { type: 'end-run', outcome: 'technical_failure' } } }]),
    )
  })
})
