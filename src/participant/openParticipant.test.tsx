// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderFirstPages } from '../app/prerender.tsx'
import { wordsIn } from '../testing/renderInLanguage.tsx'
import { openParticipant } from './openParticipant.tsx'
import { aPlan, serveVisits } from './testing/serveVisits.ts'

beforeEach(() => {
  window.scrollTo = vi.fn()
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
  window.takeEarlyPress = undefined
})

/** Opens a prerendered consent page as the browser finds it. */
async function openConsent(locale: 'es' | 'zh-Hant') {
  window.history.replaceState({}, '', `/v/demo/${locale}`)
  const { consent } = await renderFirstPages()
  document.body.innerHTML = `<div id="root">${consent.find((page) => page.locale === locale)?.html ?? ''}</div>`
  const root = document.getElementById('root')
  if (!root) throw new Error('no root')
  const faults = vi.spyOn(console, 'error')
  await act(() => openParticipant(root, () => expect.unreachable('the page opens')))
  return faults
}

describe('taking over the prerendered consent page', () => {
  it('begins nothing where nothing was pressed', async () => {
    const server = serveVisits()
    window.takeEarlyPress = vi.fn(() => undefined)
    await openConsent('zh-Hant')
    await waitFor(() => expect(window.takeEarlyPress).toHaveBeenCalledOnce())
    expect(screen.getByRole('button', { name: wordsIn('zh-Hant')('visit:consent.yes') })).toBeTruthy()
    expect(server.requests).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  // The last of these tests: a visit that has begun goes on holding the address.
  it('begins the visit with a press of yes that came early, at the moment of that press', async () => {
    const server = serveVisits(aPlan({ background: false }))
    const early = { id: 'consent-yes', timeStamp: performance.now() - 500 }
    window.takeEarlyPress = vi.fn(() => early)
    const faults = await openConsent('es')
    const words = wordsIn('es')
    await screen.findByRole('heading', { level: 1, name: words('visit:warmup.title') })
    expect(window.takeEarlyPress).toHaveBeenCalledOnce()
    fireEvent.click(screen.getByRole('button', { name: words('common:help') }))
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(server.received.map(({ type }) => type)).toContain('help_opened'))
    const [start] = server.received
    const help = server.received.find(({ type }) => type === 'help_opened')
    expect(start).toMatchObject({ type: 'session_start', t: 0 })
    expect(help?.t).toBeGreaterThanOrEqual(500)
    expect(faults.mock.calls.flat().filter((text) => /hydrat/i.test(String(text)))).toEqual([])
  })
})
