// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Locale } from '../i18n/locale.ts'
import { renderInLanguage } from '../testing/renderInLanguage.tsx'
import { Arrival } from './Arrival.tsx'
import { aVisit } from './testing/openVisit.tsx'
import { aPlan, serveVisits, type VisitServer } from './testing/serveVisits.ts'
import { DeviceStore } from './visit/deviceStore.ts'
import type { BeginVisit } from '../study/api.ts'
import { VisitSession } from './visit/session.ts'

const opened: VisitSession[] = []
beforeEach(() => {
  window.scrollTo = vi.fn()
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})
afterEach(async () => {
  // What is under way when a test ends is answered first: it would be kept in the middle of the next.
  await waitFor(() => expect(opened.filter(({ outbox }) => outbox.status().waiting > 0)).toEqual([]))
  opened.splice(0).forEach((session) => session.close())
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function arrive(locale: Locale, asked?: Pick<BeginVisit, 'scenario' | 'sequence'>) {
  const keep = vi.spyOn(Storage.prototype, 'setItem')
  const location = memoryLocation({ path: `/v/demo/${locale}` })
  const onBegun = (session: VisitSession) => void opened.push(session)
  const view = renderInLanguage(
    locale,
    <Router hook={location.hook}>
      <Arrival study="demo" asked={asked} onBegun={onBegun} />
    </Router>,
  )
  const button = (key: string) => screen.getByRole('button', { name: view.words(key) })
  return { ...view, keep, button, yes: () => button('visit:consent.yes'), no: () => button('visit:consent.no') }
}

describe('before the press of yes', () => {
  it('nothing is sent and nothing kept, whatever is opened and read', async () => {
    const server = serveVisits()
    const page = arrive('es')
    const { words } = page
    for (const key of ['measure.time', 'never.answers', 'path', 'stop.body'])
      expect(screen.getByText(words(`visit:consent.${key}`))).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: words('common:help') }))
    fireEvent.click(screen.getByRole('button', { name: words('common:close') }))
    fireEvent.click(screen.getByRole('button', { name: `Español · ${words('common:changeLanguage')}` }))
    fireEvent.click(screen.getByRole('button', { name: '简体中文' }))
    await screen.findByRole('heading', { level: 1, name: '开始之前' })
    expect(document.documentElement.lang).toBe('zh-Hans')
    expect(server.requests).toEqual([])
    expect(page.keep).not.toHaveBeenCalled()
    expect(document.cookie).toBe('')
  })

  it('only the languages that the study is offered in can be chosen', () => {
    document.body.innerHTML = '<script type="application/json" id="study">{"languages":["en","es"]}</script>'
    const { words } = arrive('es')
    fireEvent.click(screen.getByRole('button', { name: `Español · ${words('common:changeLanguage')}` }))
    const panel = screen.getByRole('dialog')
    const offered = ['English', 'Español', '繁體中文', '简体中文'].filter((name) => panel.textContent.includes(name))
    expect(offered).toEqual(['English', 'Español'])
    document.body.innerHTML = ''
  })
})

describe('a no', () => {
  it('counts one, keeps nothing, and thanks', async () => {
    const server = serveVisits()
    const page = arrive('zh-Hant')
    fireEvent.click(page.no())
    expect(screen.getByText(page.words('visit:consent.declined'))).toBeTruthy()
    expect(server.requests).toEqual(['POST /api/studies/demo/declined'])
    expect(server.bodies).toEqual([''])
    expect(page.keep).not.toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: page.words('visit:consent.yes') })).toBeNull()
  })

  it('is thanked for without a network, too', async () => {
    serveVisits().isAway = true
    const page = arrive('en')
    fireEvent.click(page.no())
    expect(screen.getByText(page.words('visit:consent.declined'))).toBeTruthy()
  })
})

describe('a yes', () => {
  it('begins one visit, whose log starts at zero with the consent', async () => {
    const server = serveVisits()
    const page = arrive('zh-Hans', { scenario: 'dana-whitfield', sequence: 'b-a' })
    fireEvent.click(page.yes())
    fireEvent.click(page.button('visit:consent.waiting'))
    await waitFor(() => expect(opened).toHaveLength(1))
    expect(server.requests.filter((request) => request === 'POST /api/visits')).toHaveLength(1)
    const [request = ''] = server.bodies
    expect(JSON.parse(request)).toEqual({
      sid: expect.stringMatching(/^[0-9a-f]{32}$/),
      token: expect.stringMatching(/^[0-9a-f]{64}$/),
      study: 'demo',
      lang: 'zh-Hans',
      device: expect.stringMatching(/^(phone|tablet|desktop)$/),
      scenario: 'dana-whitfield',
      sequence: 'b-a',
    })
    await waitFor(() => expect(server.received).toHaveLength(1))
    expect(server.received[0]).toMatchObject({ type: 'session_start', seq: 1, t: 0, d: { lang: 'zh-Hans' } })
    expect(JSON.stringify(server.received)).not.toContain(navigator.userAgent)
  })

  it('leads to the background questions where the study has them, else to the warm-up', async () => {
    serveVisits()
    fireEvent.click(arrive('en').yes())
    await waitFor(() => expect(opened[0]?.visit.stage).toBe('background'))
    cleanup()
    serveVisits(aPlan({ background: false }))
    fireEvent.click(arrive('en').yes())
    await waitFor(() => expect(opened[1]?.visit.stage).toBe('warm-up'))
  })

  it('that can’t be answered says what to do, and can be pressed again', async () => {
    const server = serveVisits()
    server.isAway = true
    const page = arrive('es')
    fireEvent.click(page.yes())
    const message = await screen.findByRole('alert')
    expect(message.textContent).toBe(page.words('visit:consent.failed'))
    expect(opened).toEqual([])
    expect(page.keep).not.toHaveBeenCalled()
    server.isAway = false
    fireEvent.click(page.yes())
    await waitFor(() => expect(opened).toHaveLength(1))
  })
})

describe('a visit on this device that is not done', () => {
  const leaveOne = () => {
    const server = serveVisits()
    const store = new DeviceStore()
    const before = VisitSession.begin(aVisit({ lang: 'es', stage: 'form' }), store, performance.now())
    before.say('session_start', {
      app_version: '0',
      consent_version: 1,
      lang: 'es',
      device: 'phone',
      pointer: 'coarse',
      viewport: '360-599',
    })
    before.keepAnswers({ 'first-name': 'Dana' })
    before.close()
    return server
  }

  it('can be gone on with, its answers in place', async () => {
    const server = leaveOne()
    const page = arrive('es')
    fireEvent.click(page.button('visit:consent.resume'))
    await waitFor(() => expect(opened).toHaveLength(1))
    expect(opened[0]?.visit.stage).toBe('form')
    expect(opened[0]?.answers).toEqual({ 'first-name': 'Dana' })
    const types = () => server.received.map(({ type }) => type)
    await waitFor(() => expect(types()).toEqual(['session_start', 'closed', 'resume']))
  })

  it('is forgotten with its answers when a new one begins', async () => {
    leaveOne()
    fireEvent.click(arrive('es').yes())
    await waitFor(() => expect(opened).toHaveLength(1))
    expect(JSON.stringify({ ...localStorage })).not.toContain('Dana')
  })

  it('is not offered once it has ended', () => {
    serveVisits()
    new DeviceStore().writeVisit(aVisit({ ended: 'finished' }))
    const page = arrive('zh-Hant')
    expect(screen.queryByRole('button', { name: page.words('visit:consent.resume') })).toBeNull()
  })
})

describe('a study that can’t be begun', () => {
  it.each([
    [409, 'study-full', 'full'],
    [410, 'study-ended', 'ended'],
    [409, 'link-used', 'used'],
    [400, 'language-not-offered', 'language'],
    [400, 'device-not-included', 'device'],
  ])('says why: %i %s', async (status, code, reason) => {
    vi.stubGlobal('fetch', async () => Response.json({ error: { code, message: '' } }, { status }))
    const page = arrive('es')
    fireEvent.click(page.yes())
    expect(
      await screen.findByRole('heading', { level: 1, name: page.words(`visit:closed.${reason}.title`) }),
    ).toBeTruthy()
    expect(screen.getByText(page.words(`visit:closed.${reason}.body`))).toBeTruthy()
    expect(opened).toEqual([])
  })

  it('says so at once where the page comes with it', () => {
    document.body.innerHTML = '<script type="application/json" id="study">{"closed":"study-ended"}</script>'
    const { words } = arrive('zh-Hant')
    expect(screen.getByRole('heading', { level: 1, name: words('visit:closed.ended.title') })).toBeTruthy()
    document.body.replaceChildren()
  })
})

describe('a study’s own consent text', () => {
  it('stands in the place of the one that ships, in the language it is written in', async () => {
    const server = serveVisits()
    const told = { consent: { es: 'Primer párrafo.\n\nSegundo <b>párrafo</b>.' } }
    document.body.innerHTML = `<script type="application/json" id="study">${JSON.stringify(told).replaceAll('<', '\\u003c')}</script>`
    const page = arrive('es')
    expect(screen.getByText('Segundo <b>párrafo</b>.')).toBeTruthy()
    expect(screen.queryByText(page.words('visit:consent.lead'))).toBeNull()
    fireEvent.click(page.yes())
    await waitFor(() => expect(server.received[0]).toMatchObject({ d: { consent_version: 0 } }))
    document.body.replaceChildren()
  })
})

describe('a study with helpers', () => {
  const told = (helper?: 'asked' | 'always') => {
    const script = document.createElement('script')
    script.type = 'application/json'
    script.id = 'study'
    script.textContent = JSON.stringify({ helper })
    document.body.append(script)
  }
  afterEach(() => document.getElementById('study')?.remove())
  const started = async (server: VisitServer) => {
    await waitFor(() => expect(server.received).not.toHaveLength(0))
    return { visit: opened[0]?.visit, first: server.received[0] }
  }

  it.each([
    [true, { helper: true }],
    [false, {}],
  ])('asks whether one is there, and marks the visit by it and by no name: %s', async (isThere, marked) => {
    const server = serveVisits()
    told('asked')
    const page = arrive('es')
    const box = screen.getByRole('checkbox', { name: page.words('visit:consent.helper.with') })
    expect(screen.getByRole('link', { name: page.words('visit:consent.helper.guide') }).getAttribute('href')).toBe(
      '/helper/es',
    )
    if (isThere) fireEvent.click(box)
    fireEvent.click(page.yes())
    const { visit, first } = await started(server)
    expect(first).toMatchObject({ type: 'session_start', d: marked })
    expect('helper' in (first?.d ?? {})).toBe(isThere)
    expect(visit?.hasHelper).toBe(isThere ? true : undefined)
  })

  it('that are always there says so and marks every visit', async () => {
    const server = serveVisits()
    told('always')
    const page = arrive('en')
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getByText(page.words('visit:consent.helper.body'))).toBeTruthy()
    fireEvent.click(page.yes())
    expect((await started(server)).first).toMatchObject({ d: { helper: true } })
  })

  it('is the only one that says anything of them', () => {
    serveVisits()
    const page = arrive('en')
    expect(screen.queryByText(page.words('visit:consent.helper.with'))).toBeNull()
  })
})
