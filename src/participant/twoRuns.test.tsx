// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Locale } from '../i18n/locale.ts'
import { anApplicant, aScreened } from '../testing/builders.ts'
import { openVisit } from './testing/openVisit.tsx'
import { aPlan, serveVisits } from './testing/serveVisits.ts'
import type { VisitSession } from './visit/session.ts'
import { isVisit, type Visit } from './visit/visit.ts'

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

const plan = aPlan({
  runs: [
    { run: 'r1', form: 'simplified@1', scenario: 'lucia-ramirez-soto' },
    { run: 'r2', form: 'simplified@1', scenario: 'rosa-hernandez-luna' },
  ],
  breakMinutes: 10,
})
const firstIsSent = { begun: ['r1'], sent: ['r1'] }

/** Opens a visit of two runs. Answers of the run under way are kept on the device. */
function open(locale: Locale, change: Partial<Visit> = {}, address?: string) {
  const visit = openVisit(locale, { plan, ...change }, address)
  opened.push(visit.session)
  const logged = () => visit.session.outbox.all()
  const press = (key: string) => fireEvent.click(screen.getByRole('button', { name: visit.words(key) }))
  const heads = (key: string) => screen.findByRole('heading', { level: 1, name: visit.words(key) })
  return { ...visit, logged, press, heads }
}

describe('a visit of two runs', () => {
  it('goes from the questionnaire of the first over the break to another household', async () => {
    serveVisits()
    const { press, heads, session, address, words } = open('es', { stage: 'questionnaire', ...firstIsSent })
    press('common:continue')
    await heads('visit:break.title')
    expect(address()).toBe('/visit/break')
    expect(session.visit.ended).toBeUndefined()
    expect(screen.getByText(words('visit:break.rest'))).toBeTruthy()
    expect(screen.getByText(words('visit:break.next.person', { name: 'Lucía' }))).toBeTruthy()
    press('common:continue')
    await heads('visit:scenario.another.title')
    expect(
      screen.getByText(words('visit:scenario.another.who', { before: 'Lucía', name: 'Rosa Hernández Luna' })),
    ).toBeTruthy()
    expect(document.title).toContain(words('visit:scenario.another.title'))
    expect(session.visit).toMatchObject({ stage: 'scenario', runIndex: 1, sent: ['r1'] })
  })

  it('breaks after the form where the study asks no questionnaire', async () => {
    serveVisits()
    const change = { plan: { ...plan, questionnaires: [] }, stage: 'form' as const, ...firstIsSent }
    localStorage.setItem(`timetax:answers:${'5'.repeat(32)}:r1`, JSON.stringify(anApplicant()))
    const { press, heads, session } = open('en', change, '/f/simplified/offers')
    press('pages:offers.finish')
    await heads('visit:break.title')
    press('common:continue')
    expect(session.visit).toMatchObject({ stage: 'scenario', runIndex: 1 })
  })

  it('words a short break and a long one, and names the length of neither', () => {
    serveVisits()
    for (const [breakMinutes, key] of [
      [0, 'moment'],
      [17, 'rest'],
    ] as const) {
      const { words } = open('en', { plan: { ...plan, breakMinutes }, stage: 'break', ...firstIsSent })
      expect(screen.getByText(words(`visit:break.${key}`))).toBeTruthy()
      expect(screen.getByRole('main').textContent).not.toMatch(/\d|minute/)
      cleanup()
    }
  })

  it('begins the second form blank, in a log of its own, and leaves the first as it was', async () => {
    serveVisits().isAway = true
    const first = open('zh-Hant', { stage: 'break', ...firstIsSent })
    act(() => first.session.keepAnswers(anApplicant()))
    first.press('common:continue')
    first.press('visit:scenario.start')
    await first.heads('questions:pre-size.label')
    expect(first.session.answers).toEqual({})
    act(() => first.session.keepAnswers(aScreened()))
    first.goesTo('/f/pre-screener/pre-result')
    await first.heads('pages:pre-result.title')
    first.press('pages:pre-result.continue')
    await first.heads('questions:lang-speak.label')
    const ofForm = () => first.logged().filter(({ form }) => form === 'simplified@1')
    await waitFor(() => expect(ofForm().map(({ type }) => type)).toContain('page_enter'))
    expect(ofForm().map(({ run, type }) => `${run} ${type}`)).toEqual([
      'r2 run_start',
      'r2 segment_enter',
      'r2 page_enter',
    ])
    expect(ofForm()[0]?.d).toMatchObject({ scenario: 'rosa-hernandez-luna' })
    expect(first.session.answers).toEqual({ 'lang-read': 'zh-Hant' })
    expect(first.session.answersAt('r1')).toEqual(anApplicant())
    expect(first.session.visit.begun).toEqual(['r1', 'r2-pre-screener', 'r2'])
  })

  it.each([
    ['/f/simplified/offers', 'break', '/visit/break'],
    ['/visit/questionnaire', 'break', '/visit/break'],
    ['/visit/print/r1', 'break', '/visit/break'],
    ['/visit/print/r2', 'break', '/visit/break'],
  ] as const)('takes %s back to the %s', async (asked, stage, right) => {
    serveVisits()
    const { address } = open('en', { stage, ...firstIsSent }, asked)
    await waitFor(() => expect(address()).toBe(right))
  })

  it('leads nowhere into the first form from the second', async () => {
    serveVisits().isAway = true
    const { address, session, heads } = open(
      'en',
      { stage: 'form', runIndex: 1, begun: ['r1', 'r2'], sent: ['r1'] },
      '/f/simplified/offers',
    )
    await heads('questions:lang-speak.label')
    expect(address()).toBe('/f/simplified/language')
    expect(session.answers).not.toHaveProperty('first-name')
  })

  it('offers both filled-in applications at the end, each by the name it was filled in for', () => {
    serveVisits()
    const both = { begun: ['r1', 'r2'], sent: ['r1', 'r2'], runIndex: 1, ended: 'finished' as const }
    const { words } = open('es', { stage: 'thanks', ...both })
    for (const [run, name] of [
      ['r1', 'Lucía'],
      ['r2', 'Rosa'],
    ] as const) {
      const link = screen.getByRole('link', { name: words('visit:thanks.printOf', { name }) })
      expect(link.getAttribute('href')).toBe(`/visit/print/${run}`)
    }
  })

  it('prints the answers of the run that is asked for', () => {
    serveVisits()
    const both = { begun: ['r1', 'r2'], sent: ['r1', 'r2'], runIndex: 1, numbers: { r1: '1111-1111', r2: '2222-2222' } }
    localStorage.setItem(`timetax:answers:${'5'.repeat(32)}:r1`, JSON.stringify(anApplicant({ 'first-name': 'Lucía' })))
    open('es', { stage: 'thanks', ended: 'finished', ...both }, '/visit/print/r1')
    expect(screen.getAllByText(/Lucía/).length).toBeGreaterThan(0)
    expect(screen.getByText(/1111-1111/)).toBeTruthy()
  })
})

describe('stopping in the second run', () => {
  const second = { stage: 'form', runIndex: 1, begun: ['r1'], sent: ['r1'] } as const
  const inSecond = { ...second, begun: [...second.begun], sent: [...second.sent] }

  it('abandons that run alone', async () => {
    serveVisits().isAway = true
    const { press, logged, session } = open('en', inSecond)
    await waitFor(() => expect(logged().map(({ type }) => type)).toContain('page_enter'))
    press('common:stopHere')
    press('common:stop.keep')
    const ends = logged().filter(({ type }) => type === 'run_end')
    expect(ends.map(({ run, d }) => [run, d])).toEqual([['r2', { outcome: 'abandoned' }]])
    expect(session.visit).toMatchObject({ ended: 'stopped', sent: ['r1'] })
  })

  it('in the break ends no run', async () => {
    serveVisits().isAway = true
    const { press, logged } = open('en', { stage: 'break', ...firstIsSent })
    press('common:stopHere')
    press('common:stop.keep')
    expect(logged().map(({ type }) => type)).toEqual(['stop_pressed', 'session_end'])
  })

  it('deletes the answers of both where that is chosen', async () => {
    serveVisits()
    const { press, session, words } = open('es', { stage: 'scenario', runIndex: 1, ...firstIsSent })
    localStorage.setItem(`timetax:answers:${session.visit.sid}:r1`, '{}')
    act(() => session.keepAnswers(anApplicant()))
    press('common:stopHere')
    press('common:stop.delete')
    await screen.findByText(words('visit:thanks.deleted'))
    expect({ ...localStorage }).toEqual({})
  })
})

it('is no visit this version can go on with where a later form is unknown', () => {
  serveVisits()
  const { session } = open('en', { stage: 'break', ...firstIsSent })
  expect(isVisit(session.visit)).toBe(true)
  const runs = plan.runs.map((run) => (run.run === 'r2' ? { ...run, form: 'lost@1' } : run))
  expect(isVisit({ ...session.visit, plan: { ...plan, runs } })).toBe(false)
})
