// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { VisitPlan } from '../study/api.ts'
import { openVisit } from './testing/openVisit.tsx'
import { aPlan, serveVisits } from './testing/serveVisits.ts'
import { DeviceStore } from './visit/deviceStore.ts'
import { VisitSession } from './visit/session.ts'

const sessions: VisitSession[] = []

beforeEach(() => {
  localStorage.clear()
  serveVisits().isAway = true
})
afterEach(() => {
  sessions.splice(0).forEach((session) => session.close())
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Somebody in the middle of a form, whose clock runs. */
async function inForm(plan: Partial<VisitPlan> = {}) {
  const visit = openVisit('en', { stage: 'form', plan: aPlan(plan) })
  sessions.push(visit.session)
  const log = () => visit.session.outbox.all()
  await waitFor(() => expect(log().map(({ type }) => type)).toContain('page_enter'))
  return { ...visit, log, said: (type: string) => log().filter((event) => event.type === type) }
}

/** The page is gone for so long, and is opened again. */
function afterGap(session: VisitSession, ms: number): VisitSession {
  const key = `timetax:recorder:${session.visit.sid}`
  const state = JSON.parse(localStorage.getItem(key) ?? '{}') as { wallLast: number }
  session.close()
  // A page that goes takes nothing down before it.
  session.isElsewhere = true
  cleanup()
  localStorage.setItem(key, JSON.stringify({ ...state, wallLast: state.wallLast - ms }))
  const next = VisitSession.resume(new DeviceStore())
  if (!next) throw new Error('the visit did not come back')
  sessions.push(next)
  return next
}

describe('a moderator’s pause', () => {
  it('covers the page, and is in the log as long as it does', async () => {
    const { session, words, said } = await inForm()
    act(() => void session.obey({ type: 'pause', reason: 'question' }))
    const cover = screen.getByRole('dialog', { name: words('visit:cover.pause.title') })
    expect(cover.querySelector('button')).toBeNull()
    expect(said('pause_start')).toMatchObject([{ d: { reason: 'question' }, run: 'r1', page: 'language' }])
    expect(said('pause_end')).toEqual([])
    fireEvent.keyDown(cover, { key: 'Escape' })
    act(() => void session.obey({ type: 'pause', reason: 'break' }))
    expect(screen.getByRole('dialog')).toBe(cover)
    act(() => void session.obey({ type: 'go-on' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect([...said('pause_start'), ...said('pause_end')]).toHaveLength(2)
  })

  it('outlives a reload', async () => {
    const { session } = await inForm()
    act(() => void session.obey({ type: 'pause', reason: 'technical' }))
    const next = afterGap(session, 2_000)
    expect(next.visit.cover).toMatchObject({ kind: 'pause' })
    next.coverShown(true)
    next.obey({ type: 'go-on' })
    next.coverShown(false)
    const types = next.outbox.all().map(({ type }) => type)
    expect(types.filter((type) => type.startsWith('pause'))).toEqual(['pause_start', 'pause_end'])
  })

  it('ends with the visit', async () => {
    const { session, log } = await inForm()
    act(() => void session.obey({ type: 'pause', reason: 'technical' }))
    act(() => session.end('stopped', performance.now()))
    expect(log().map(({ type }) => type)).toEqual(expect.arrayContaining(['pause_end', 'session_end']))
    expect(session.obey({ type: 'flag' })).toBe(false)
  })
})

describe('help', () => {
  it.each([
    [1, 'completed_unassisted'],
    [2, 'completed_assisted'],
    [3, 'completed_assisted'],
  ])('of level %i makes the run %s', async (level, outcome) => {
    const { session, said } = await inForm()
    act(() => void session.obey({ type: 'assist', level }))
    act(() => session.completeRun(performance.now(), '1234-5678'))
    expect(said('assist')).toMatchObject([{ d: { level } }])
    expect(said('run_end')).toMatchObject([{ d: { outcome } }])
    expect(session.visit.sent).toEqual(['r1'])
    expect(session.obey({ type: 'assist', level })).toBe(false)
  })
})

describe('a run that is cut short', () => {
  it('by the study’s limit says so kindly and leads on', async () => {
    const { words, said, address } = await inForm({ limitMs: 2_000 })
    await screen.findByRole('heading', { level: 1, name: words('visit:over.title') }, { timeout: 6_000 })
    expect(said('run_end')).toMatchObject([{ d: { outcome: 'timed_out' } }])
    fireEvent.click(screen.getByRole('button', { name: words('common:continue') }))
    await screen.findByRole('heading', { level: 1, name: words('visit:questionnaire.title') })
    expect(address()).toBe('/visit/questionnaire')
  })

  it('has more time where a moderator gives it', async () => {
    const { session, said } = await inForm({ limitMs: 1_000_000 })
    expect(session.obey({ type: 'extend-limit', ms: 600_000 })).toBe(true)
    expect(said('limit_extended')).toMatchObject([{ d: { ms: 600_000 } }])
  })

  it('by a moderator carries the reason', async () => {
    const { session, words, said } = await inForm()
    act(() => void session.obey({ type: 'end-run', outcome: 'technical_failure' }))
    await screen.findByRole('heading', { level: 1, name: words('visit:over.title') })
    expect(said('run_end')).toMatchObject([{ d: { outcome: 'technical_failure' } }])
  })
})

describe('a page that was gone', () => {
  it('for a moment goes on by itself', async () => {
    const { session } = await inForm()
    expect(afterGap(session, 5_000).visit).not.toHaveProperty('cover')
  })

  it('for longer waits for somebody to say so, and that wait is a pause', async () => {
    const { session } = await inForm()
    const next = afterGap(session, 60_000)
    expect(next.visit.cover).toEqual({ kind: 'return', reason: 'technical' })
  })

  it('for too long ends the run as interrupted, and the visit', async () => {
    const { session } = await inForm({ resume: { policy: 'resume', maxGapMs: 600_000 } })
    const next = afterGap(session, 601_000)
    expect(next.visit).toMatchObject({ ended: 'interrupted', stage: 'thanks' })
    expect(next.outbox.all().at(-2)).toMatchObject({ type: 'run_end', d: { outcome: 'interrupted' } })
  })

  it('starts the form over as a further run where the study wants that', async () => {
    const { session } = await inForm({ resume: { policy: 'restart', maxGapMs: 600_000 } })
    const next = afterGap(session, 60_000)
    expect(next.visit).toMatchObject({ stage: 'scenario', runIndex: 1, over: ['r1'] })
    expect(next.visit.plan.runs.map(({ run, form }) => `${run} ${form}`)).toEqual([
      'r1 simplified@1',
      'r2 simplified@1',
    ])
    expect(next.answers).toEqual({})
  })
})
