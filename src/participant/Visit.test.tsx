// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anApplicant, aScreened } from '../testing/builders.ts'
import type { Locale } from '../i18n/locale.ts'
import { openVisit } from './testing/openVisit.tsx'
import { serveVisits } from './testing/serveVisits.ts'
import type { VisitSession } from './visit/session.ts'
import type { Visit } from './visit/visit.ts'

const opened: VisitSession[] = []
beforeEach(() => {
  window.scrollTo = vi.fn()
})
afterEach(() => {
  opened.splice(0).forEach((session) => session.close())
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
})

const open = (locale: Locale, change: Partial<Visit> = {}, address?: string) => {
  const visit = openVisit(locale, change, address)
  opened.push(visit.session)
  /** The log without what the device says of itself, which comes when it is known. */
  const events = () => visit.session.outbox.all().filter(({ type }) => type !== 'device_keeps')
  const logged = () => events().map(({ type }) => type)
  const press = (key: string) => fireEvent.click(screen.getByRole('button', { name: visit.words(key) }))
  return { ...visit, events, logged, press }
}

describe('a visit', () => {
  it('leads from the warm-up over the sheet and the pre-screener to the form, whose clock starts with its first page', async () => {
    const server = serveVisits()
    server.isAway = true
    const { press, events, logged, session, address, goesTo, words } = open('zh-Hant')
    press('visit:warmup.continue')
    await screen.findByRole('heading', { level: 1, name: words('visit:scenario.title') })
    expect(logged()).toEqual([])
    press('visit:scenario.start')
    await screen.findByRole('heading', { level: 1, name: words('questions:pre-size.label') })
    expect(address()).toBe('/f/pre-screener/pre-people')
    expect(logged()).toEqual(['segment_enter', 'page_enter'])
    act(() => session.keepAnswers(aScreened()))
    goesTo('/f/pre-screener/pre-result')
    press('pages:pre-result.continue')
    await screen.findByRole('heading', { level: 1, name: words('questions:lang-speak.label') })
    expect(address()).toBe('/f/simplified/language')
    await waitFor(() => expect(logged().slice(-3)).toEqual(['run_start', 'segment_enter', 'page_enter']))
    expect(session.answers['lang-read']).toBe('zh-Hant')
    expect(session.visit.begun).toEqual(['r1-pre-screener', 'r1'])
    const before = events().slice(0, logged().indexOf('run_start'))
    expect(new Set(before.map(({ form }) => form))).toEqual(new Set(['pre-screener@1']))
  })

  it('keeps answers to the background questions apart from the log, and lets them be skipped', async () => {
    const server = serveVisits()
    const { words, press } = open('es', { stage: 'background' })
    fireEvent.click(screen.getByRole('radio', { name: words('visit:background.age.options.30-44') }))
    press('common:continue')
    await screen.findByRole('heading', { level: 1, name: words('visit:warmup.title') })
    await waitFor(() => expect(server.requests).toContain(`POST /api/visits/${'5'.repeat(32)}/replies`))
    const sent = server.bodies[server.requests.findIndex((request) => request.endsWith('/replies'))] ?? ''
    expect(JSON.parse(sent)).toEqual({
      replies: [{ run: null, instrument: 'background', item: 'age', value: '30-44' }],
    })
    expect(JSON.stringify(server.received)).not.toContain('30-44')
  })

  it('takes any other address to where it stands', async () => {
    serveVisits()
    const { address } = open('en', { stage: 'form' }, '/visit/questionnaire')
    await waitFor(() => expect(address()).toBe('/f/simplified/language'))
  })

  it('says a switch of the language, and asks for letters in it', async () => {
    serveVisits().isAway = true
    const { session } = open('en', { stage: 'form' })
    fireEvent.click(screen.getByRole('button', { name: /^English/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Español' }))
    await screen.findByRole('heading', { level: 1, name: /idioma/ })
    await waitFor(() => expect(session.visit.lang).toBe('es'))
    expect(session.answers['lang-read']).toBe('es')
    expect(document.documentElement.lang).toBe('es')
    expect(session.outbox.all().find(({ type }) => type === 'language_switch')?.d).toEqual({ from: 'en', to: 'es' })
  })
})

describe('stopping', () => {
  it('keeps the times where that is chosen', async () => {
    serveVisits().isAway = true
    const { press, words, logged, session } = open('es', { stage: 'form' })
    await waitFor(() => expect(logged()).toContain('page_enter'))
    press('common:stopHere')
    expect(screen.getByRole('dialog', { name: words('common:stop.title') })).toBeTruthy()
    press('common:stop.keep')
    await screen.findByText(words('visit:thanks.stopped'))
    expect(logged()).toEqual([
      'run_start',
      'segment_enter',
      'page_enter',
      'stop_pressed',
      'page_leave',
      'segment_leave',
      'run_end',
      'session_end',
    ])
    expect(session.outbox.all().find(({ type }) => type === 'run_end')?.d).toEqual({ outcome: 'abandoned' })
  })

  it('deletes everything here and on the server where that is chosen', async () => {
    const server = serveVisits()
    const { press, words, session } = open('zh-Hans', { stage: 'scenario' })
    act(() => session.keepAnswers(anApplicant()))
    press('common:stopHere')
    press('common:stop.delete')
    await screen.findByText(words('visit:thanks.deleted'))
    expect(server.requests.at(-1)).toBe(`POST /api/visits/${'5'.repeat(32)}/withdraw`)
    expect({ ...localStorage }).toEqual({})
  })

  it('says so when nothing could be deleted, and keeps the visit', async () => {
    serveVisits().isAway = true
    const { press, words, session } = open('zh-Hant', { stage: 'scenario' })
    press('common:stopHere')
    press('common:stop.delete')
    const dialog = screen.getByRole('dialog')
    expect((await within(dialog).findByRole('alert')).textContent).toBe(words('common:stop.failed'))
    press('common:stop.goOn')
    expect(screen.getByRole('heading', { level: 1, name: words('visit:scenario.title') })).toBeTruthy()
    expect(session.store.readVisit()?.sid).toBe(session.visit.sid)
  })
})
