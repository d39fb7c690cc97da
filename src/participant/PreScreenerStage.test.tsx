// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Locale, locales } from '../i18n/locale.ts'
import type { Answers } from '../questions/answers.ts'
import { anApplicant, aScreened } from '../testing/builders.ts'
import { aPlan, serveVisits } from './testing/serveVisits.ts'
import { openVisit } from './testing/openVisit.tsx'
import type { VisitSession } from './visit/session.ts'

const rules = vi.hoisted(() => ({ areAway: false }))
vi.mock('./estimate/loadEstimate.ts', async (original) => {
  const real = await original<typeof import('./estimate/loadEstimate.ts')>()
  return {
    estimateAtHand: (...of: Parameters<typeof real.estimateAtHand>) =>
      rules.areAway ? undefined : real.estimateAtHand(...of),
    loadEstimate: (...of: Parameters<typeof real.loadEstimate>) =>
      rules.areAway ? Promise.reject(new TypeError('Failed to fetch')) : real.loadEstimate(...of),
  }
})

const opened: VisitSession[] = []
beforeEach(() => {
  window.scrollTo = vi.fn()
  serveVisits().isAway = true
})
afterEach(() => {
  rules.areAway = false
  opened.splice(0).forEach((session) => session.close())
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
})

/** Opens the page of the estimate with the eight questions answered. */
function openResult(locale: Locale, answers: Answers = aScreened(), carryOver?: boolean) {
  const plan = aPlan(carryOver === undefined ? {} : { carryOver })
  const visit = openVisit(locale, { stage: 'pre-screener', plan })
  opened.push(visit.session)
  act(() => visit.session.keepAnswers(answers))
  visit.goesTo('/f/pre-screener/pre-result')
  const press = (key: string) => fireEvent.click(screen.getByRole('button', { name: visit.words(key) }))
  const events = () => visit.session.outbox.all()
  return { ...visit, press, events }
}

describe('the estimate before the form', () => {
  it.each(locales)('stands under its heading in %s, with the way on', async (locale) => {
    const { words, press, address } = openResult(locale)
    await screen.findByRole('heading', { level: 1, name: words('pages:pre-result.title') })
    await screen.findByText(words('estimate:county'))
    press('pages:pre-result.continue')
    await waitFor(() => expect(address()).toBe('/f/simplified/language'))
  })

  it('never keeps anybody from going on: not where the rules can’t be loaded either', async () => {
    rules.areAway = true
    const { words, press, address } = openResult('es')
    await screen.findByText(words('common:estimateFailed'))
    rules.areAway = false
    press('common:tryAgain')
    await screen.findByText(words('estimate:county'))
    press('pages:pre-result.continue')
    await waitFor(() => expect(address()).toBe('/f/simplified/language'))
  })

  it('leads back to the questions', async () => {
    const { words, address } = openResult('zh-Hans')
    fireEvent.click(await screen.findByRole('link', { name: words('common:back') }))
    await waitFor(() => expect(address()).toBe('/f/pre-screener/pre-cash'))
  })

  it('leaves nothing of what it says in the log: as many words whatever the outcome', async () => {
    const wordsLogged = async (answers: Answers) => {
      const { words, events } = openResult('en', answers)
      await screen.findByText(words('estimate:fast.title'))
      const entered = events().findLast(({ type, page }) => type === 'page_enter' && page === 'pre-result')
      cleanup()
      localStorage.clear()
      return entered?.d
    }
    const likely = await wordsLogged(aScreened())
    const rich = { from: 900_000, to: 900_000 }
    expect(await wordsLogged(aScreened({ 'pre-earned': rich }))).toEqual(likely)
    expect(likely).toMatchObject({ questions: [] })
  })
})

describe('carrying over', () => {
  /** Goes on to the form's question about a place to live, and finds its choice “Yes, I have a place”. */
  async function comesToPlace(carryOver?: boolean) {
    const visit = openResult('en', aScreened(), carryOver)
    const { session, press, goesTo, words } = visit
    press('pages:pre-result.continue')
    await screen.findByRole('heading', { level: 1, name: words('questions:lang-speak.label') })
    expect(session.answers).toEqual({ 'lang-read': 'en' })
    const { 'lang-speak': speaks, 'home-zip': zip, 'first-name': first, 'last-name': last, dob } = anApplicant()
    const before = { 'lang-speak': speaks, 'home-zip': zip, 'first-name': first, 'last-name': last, dob }
    act(() => session.keepAnswers({ ...session.answers, ...before, seen: ['how-it-works'] }))
    goesTo('/f/simplified/place')
    const hasPlace = await screen.findByRole<HTMLInputElement>('radio', {
      name: words('questions:homeless.options.no'),
    })
    return { ...visit, hasPlace }
  }

  it('fills in nothing by default', async () => {
    const { hasPlace } = await comesToPlace()
    expect(hasPlace.checked).toBe(false)
  })

  it('fills in a page that asks again where the study says so, which is still shown and counts once continued', async () => {
    const { hasPlace, session, press } = await comesToPlace(true)
    expect(hasPlace.checked).toBe(true)
    expect(session.answers.homeless).toBeUndefined()
    press('common:continue')
    await waitFor(() => expect(session.answers.homeless).toBe('no'))
    expect(session.answers['rent-amount']).toBeUndefined()
  })
})
