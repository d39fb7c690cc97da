// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DeviceStore } from '../visit/deviceStore.ts'
import type { VisitSession } from '../visit/session.ts'
import { openVisit } from '../testing/openVisit.tsx'
import { aPlan, serveVisits } from '../testing/serveVisits.ts'
import { clearLeftVisit, wasLeft } from './clearLeftVisit.ts'
import { endForNext } from './endForNext.ts'
import { idleMs, warningMs } from './useIdle.ts'

const open: VisitSession[] = []
beforeEach(() => {
  window.scrollTo = vi.fn()
})
afterEach(() => {
  open.splice(0).forEach((session) => session.close())
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
})

const plan = aPlan({ kiosk: true })
const kept = () => JSON.stringify({ ...localStorage })

/** Somebody in the middle of a form who has answered and typed. */
function openInForm() {
  const page = openVisit('en', { plan, stage: 'form', begun: ['r1'] })
  open.push(page.session)
  const { sid } = page.session.visit
  act(() => {
    page.session.keepAnswers({ 'first-name': 'Xquizzy' })
    page.session.store.writeDraft(sid, 'r1', 'name', { inputs: { 'last-name': 'Vexworth' } })
    page.session.say('resume', {})
  })
  return page
}

describe('ending a visit for the next person', () => {
  it('leaves nothing on the device but the log that is still to be sent, and sends it later', async () => {
    const server = serveVisits(plan)
    server.isAway = true
    const { session } = openInForm()
    expect(kept()).toMatch(/Xquizzy.*Vexworth/)
    const { sid } = session.visit
    await endForNext(session)
    expect(kept()).not.toMatch(/Xquizzy|Vexworth|dana/)
    expect(Object.keys(localStorage).sort()).toEqual(
      [`timetax:journal:${sid}`, 'timetax:owed', `timetax:recorder:${sid}`].sort(),
    )

    server.isAway = false
    const next = openVisit('en', { plan, sid: '6'.repeat(32) })
    open.push(next.session)
    await waitFor(() =>
      expect(server.received.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['resume', 'run_end', 'session_end']),
      ),
    )
    expect(server.received.find(({ type }) => type === 'run_end')?.d).toEqual({ outcome: 'abandoned' })
  })

  it('keeps what was under way from bringing anything back', async () => {
    serveVisits(plan)
    const { session } = openInForm()
    const { sid } = session.visit
    await endForNext(session)
    session.keepAnswers({ 'first-name': 'Xquizzy' })
    session.store.writeDraft(sid, 'r1', 'name', { inputs: { 'last-name': 'Vexworth' } })
    session.update({ stage: 'thanks' })
    expect(kept()).not.toMatch(/Xquizzy|Vexworth|timetax:visit/)
  })
})

describe('a visit on a shared device', () => {
  it('wipes the answers when it ends, and offers the next start instead of a copy', async () => {
    serveVisits(plan)
    const { session, words } = openInForm()
    act(() => session.end('finished', performance.now()))
    await screen.findByText(words('visit:thanks.wiped'))
    expect(kept()).not.toMatch(/Xquizzy|Vexworth/)
    expect(screen.queryByText(words('visit:thanks.again'))).toBeNull()
    expect(await screen.findByRole('button', { name: 'Start over for the next person' })).toBeTruthy()
  })

  it('asks before it starts over in the middle', async () => {
    serveVisits(plan)
    openInForm()
    await userEvent.click(await screen.findByRole('button', { name: 'Start over for the next person' }))
    expect(screen.getByRole('heading', { name: 'Start over?' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'No, go on' }))
    expect(screen.queryByRole('heading', { name: 'Start over?' })).toBeNull()
  })

  it('offers nothing that was typed before', async () => {
    serveVisits(plan)
    openVisit('en', { plan, stage: 'warm-up' })
    await screen.findByRole('button', { name: 'Start over for the next person' })
    for (const field of document.querySelectorAll('form, input, select, textarea'))
      expect(field.getAttribute('autocomplete')).toBe('off')
  })
})

describe('a visit that somebody left', () => {
  it('was left once its page was closed for as long as an open one may stand idle', () => {
    serveVisits(plan)
    const { session } = openInForm()
    expect(wasLeft(session.visit, Date.now())).toBe(false)
    expect(wasLeft(session.visit, Date.now() + idleMs + warningMs)).toBe(true)
    expect(wasLeft({ sid: 'unknown' }, Date.now())).toBe(true)
  })

  it('is taken off the device for the next person', async () => {
    serveVisits(plan)
    const { session } = openInForm()
    session.close()
    const store = new DeviceStore()
    await clearLeftVisit(store, session.visit)
    expect(store.readVisit()).toBeUndefined()
    expect(kept()).not.toMatch(/Xquizzy|Vexworth/)
  })
})
