// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Locale } from '../i18n/locale.ts'
import { openVisit } from './testing/openVisit.tsx'
import { serveVisits } from './testing/serveVisits.ts'
import type { VisitSession } from './visit/session.ts'

const sessions: VisitSession[] = []

beforeEach(() => localStorage.clear())
afterEach(() => {
  sessions.splice(0).forEach((session) => session.close())
  cleanup()
  vi.unstubAllGlobals()
})

/** Somebody in the middle of a form. */
async function inForm(locale: Locale = 'en') {
  const server = serveVisits()
  const visit = openVisit(locale, { stage: 'form' })
  sessions.push(visit.session)
  await waitFor(() => expect(document.querySelector('main form')).not.toBeNull())
  const said = async (type: string) => {
    await visit.session.send()
    return server.received.filter((event) => event.type === type)
  }
  return { ...visit, server, said }
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('what a moderator asks of a device', () => {
  it('comes with the next answer of the server, is done, and the server is told', async () => {
    const { server, session, words, said } = await inForm('es')
    server.inbox.commands = [{ n: 1, command: { type: 'pause', reason: 'question' } }]
    session.say('note_flag', {})
    await act(() => session.send())
    await screen.findByRole('dialog', { name: words('visit:cover.pause.title') })
    server.inbox.commands = [
      { n: 1, command: { type: 'pause', reason: 'question' } },
      { n: 2, command: { type: 'go-on' } },
      { n: 3, command: { type: 'assist', level: 2, q: 'lang-read' } },
    ]
    session.say('note_flag', {})
    await act(() => session.send())
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await said('pause_start')).toHaveLength(1)
    expect(await said('pause_end')).toHaveLength(1)
    expect(await said('assist')).toMatchObject([{ q: 'lang-read', d: { level: 2 } }])
    const settled = server.bodies.filter((body) => body.includes('settled')).map((body) => JSON.parse(body) as unknown)
    expect(settled).toEqual([
      { settled: [{ n: 1, done: true }] },
      {
        settled: [
          { n: 2, done: true },
          { n: 3, done: true },
        ],
      },
    ])
    expect(session.visit).toMatchObject({ commandsDone: 3, untold: [] })
  })
})

describe('help', () => {
  it('leads to a person: what is written goes to the server and not into the log, its time is told apart', async () => {
    const { server, words, said } = await inForm('zh-Hant')
    press(words('common:help'))
    press(words('common:helpPanel.write'))
    const box = await screen.findByRole('textbox', { name: '您的訊息' })
    expect(screen.getByRole('log', { name: '訊息' })).toBeTruthy()
    fireEvent.change(box, { target: { value: '這是什麼意思？' } })
    press('傳送')
    await waitFor(() => expect(server.bodies.some((body) => body.includes('這是什麼意思？'))).toBe(true))
    expect(await screen.findByText('這是什麼意思？')).toBeTruthy()
    press(words('common:close'))
    expect(await said('chat_opened')).toHaveLength(1)
    expect(await said('chat_closed')).toHaveLength(1)
    expect(JSON.stringify(server.received)).not.toContain('意思')
  })

  it('says that an answer has come, and opens at it', async () => {
    const { server, session, words } = await inForm()
    const answer = { id: 'b'.repeat(32), from: 'moderator', text: 'The first one.', lang: 'en', at: 1 } as const
    server.inbox.messages = [{ n: 1, ...answer }]
    session.say('note_flag', {})
    await act(() => session.send())
    press(await waitFor(() => words('common:helpUnread', { count: 1 })))
    expect(await screen.findByText('The first one.')).toBeTruthy()
    await waitFor(() => expect(session.chat.snapshot().unread).toBe(0))
  })

  it('keeps nothing of it on the device once the visit is over', async () => {
    const { session } = await inForm()
    session.chat.write('A secret', 'en')
    act(() => session.end('stopped', performance.now()))
    expect(JSON.stringify({ ...localStorage })).not.toContain('A secret')
  })
})
