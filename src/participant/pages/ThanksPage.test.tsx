// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Locale } from '../../i18n/locale.ts'
import type { LogEvent } from '../../instrumentation/event.ts'
import { openVisit } from '../testing/openVisit.tsx'
import { serveVisits } from '../testing/serveVisits.ts'
import type { VisitSession } from '../visit/session.ts'

const open: VisitSession[] = []
beforeEach(() => {
  window.scrollTo = vi.fn()
})
afterEach(() => {
  open.splice(0).forEach((session) => session.close())
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Opens the last page of a visit that has said two more things. */
function thank(locale: Locale, ended: 'finished' | 'stopped' = 'finished') {
  const page = openVisit(locale, { stage: 'thanks', begun: ['r1'], sent: ended === 'finished' ? ['r1'] : [] })
  open.push(page.session)
  act(() => {
    page.session.say('resume', {})
    page.session.end(ended, performance.now())
  })
  return page
}
const status = () => screen.getByRole('status').textContent
const online = () => act(() => void window.dispatchEvent(new Event('online')))

describe('the last page', () => {
  it('says that all has arrived only when it has', async () => {
    const server = serveVisits()
    server.isAway = true
    const { words } = thank('es')
    await waitFor(() => expect(server.requests.length).toBeGreaterThan(0))
    expect(status()).toBe(words('visit:thanks.waiting', { count: 2 }))
    expect(screen.queryByText(words('visit:thanks.sent'))).toBeNull()
    server.isAway = false
    online()
    await waitFor(() => expect(status()).toBe(words('visit:thanks.sent')))
    expect(server.received.map(({ type }) => type)).toEqual(['resume', 'session_end'])
    expect(screen.queryByRole('button', { name: words('visit:thanks.file') })).toBeNull()
  })

  it('does not take a server that refuses for one that has everything', async () => {
    vi.stubGlobal('fetch', async () =>
      Response.json({ acknowledged: [], refused: [1, 2].map((seq) => ({ seq, field: 'd', code: 'invalid' })) }),
    )
    const { words, session } = thank('zh-Hant')
    await waitFor(() => expect(session.outbox.status().setAside).toBe(2))
    await waitFor(() => expect(status()).toBe(words('visit:thanks.waiting', { count: 2 })))
    expect(screen.getByRole('button', { name: words('visit:thanks.file') })).toBeTruthy()
  })

  it('offers what is waiting as a file, with nothing in it but the log and replies', async () => {
    serveVisits().isAway = true
    const files: Blob[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    URL.createObjectURL = vi.fn((file: Blob) => {
      files.push(file)
      return 'blob:file'
    })
    URL.revokeObjectURL = vi.fn()
    const { words, session } = thank('zh-Hans')
    act(() => session.keepAnswers({ 'first-name': 'Xochitl' }))
    const reply = { run: 'r1', instrument: 'seq' as const, item: 'ease', value: '6' }
    act(() => session.reply([reply]))
    fireEvent.click(screen.getByRole('button', { name: words('visit:thanks.file') }))
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      if (files[0]) reader.readAsText(files[0])
    })
    const saved = JSON.parse(text) as { sid: string; events: LogEvent[]; replies: unknown }
    expect(saved.sid).toBe(session.visit.sid)
    expect(saved.events.map(({ type }) => type)).toEqual(['resume', 'session_end'])
    expect(saved.replies).toEqual([reply])
    expect(text).not.toContain('Xochitl')
  })

  it('thanks for a visit that was stopped, and offers no form to print that was never sent', () => {
    serveVisits()
    const { words } = thank('en', 'stopped')
    expect(screen.getByText(words('visit:thanks.stopped'))).toBeTruthy()
    expect(screen.queryByRole('link', { name: words('visit:thanks.print') })).toBeNull()
  })

  it('takes the answers off the device when asked to', () => {
    serveVisits()
    const { words, session } = thank('es')
    act(() => session.keepAnswers({ 'first-name': 'Xochitl' }))
    expect(JSON.stringify({ ...localStorage })).toContain('Xochitl')
    expect(screen.getByRole('link', { name: words('visit:thanks.print') })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: words('visit:thanks.wipe') }))
    expect(JSON.stringify({ ...localStorage })).not.toContain('Xochitl')
    expect(screen.getByText(words('visit:thanks.wiped'))).toBeTruthy()
    expect(screen.queryByRole('link', { name: words('visit:thanks.print') })).toBeNull()
  })
})
