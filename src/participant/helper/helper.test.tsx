// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import words from '../../../locales/en/helper.json'
import spanish from '../../../locales/es/helper.json'
import { day } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { anApplicant } from '../../testing/builders.ts'
import { renderInLanguage } from '../../testing/renderInLanguage.tsx'
import { openVisit } from '../testing/openVisit.tsx'
import { aPlan, serveVisits } from '../testing/serveVisits.ts'
import type { VisitSession } from '../visit/session.ts'
import { followUpAddress, printAddress, type Visit } from '../visit/visit.ts'
import GuidePage from './GuidePage.tsx'

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

function open(locale: Locale, change: Partial<Visit> = {}, address?: string) {
  serveVisits()
  const visit = openVisit(locale, { hasHelper: true, ...change }, address)
  opened.push(visit.session)
  return visit
}

const sent: Partial<Visit> = { stage: 'thanks', ended: 'finished', begun: ['r1'], sent: ['r1'] }

describe('a visit with a helper', () => {
  it('has her guide under each page, in the language being read, and logs that it was opened', async () => {
    const { session, words: say } = open('es')
    fireEvent.click(await screen.findByRole('button', { name: spanish.guide.open }))
    expect(screen.getByRole('dialog', { name: spanish.guide.title })).toBeTruthy()
    expect(screen.getByText(spanish.guide.mayNot.answer)).toBeTruthy()
    expect(screen.getByRole('link', { name: spanish.guide.print }).getAttribute('href')).toBe('/helper/es')
    fireEvent.click(screen.getByRole('button', { name: say('common:close') }))
    expect(session.outbox.all().map(({ type, d }) => [type, d])).toEqual([
      ['help_opened', { target: 'helper-guide' }],
      ['help_closed', { target: 'helper-guide' }],
    ])
  })

  it('leads to the dates once the application was sent, and not before', async () => {
    open('en')
    await screen.findByRole('button', { name: words.guide.open })
    expect(screen.queryByRole('link', { name: words.dates.open })).toBeNull()
    cleanup()
    open('en', sent)
    const link = await screen.findByRole('link', { name: words.dates.open })
    expect(link.getAttribute('href')).toBe(followUpAddress('r1'))
  })

  it('leads to the dates on a shared device while the sent application is open, and no further', async () => {
    const plan = aPlan({ kiosk: true })
    const { goesTo, address } = open('en', { plan, stage: 'form', begun: ['r1'], sent: ['r1'] })
    const link = await screen.findByRole('link', { name: words.dates.open })
    expect(link.getAttribute('href')).toBe(followUpAddress('r1'))
    await goesTo(followUpAddress('r1'))
    expect(await screen.findByRole('heading', { level: 1, name: words.dates.title })).toBeTruthy()
    await goesTo(printAddress('r1'))
    await waitFor(() => expect(address()).not.toBe(printAddress('r1')))
    cleanup()
    open('en', { ...sent, plan })
    await screen.findByRole('button', { name: words.guide.open })
    await waitFor(() => expect(screen.queryByRole('link', { name: words.dates.open })).toBeNull())
  })

  it('is the only one with any of it', async () => {
    const { words: say } = open('en', { ...sent, hasHelper: undefined })
    await screen.findByRole('heading', { name: say('visit:thanks.title') })
    expect(screen.queryByRole('button', { name: words.guide.open })).toBeNull()
  })
})

describe('the sheet with the dates', () => {
  /** Opens the sheet of somebody who filed on the household's day, Sunday, November 22, 2026. */
  async function dates(answers: object, locale: Locale = 'en') {
    localStorage.setItem(`timetax:answers:${'5'.repeat(32)}:r1`, JSON.stringify(answers))
    open(locale, sent, followUpAddress('r1'))
    await screen.findByRole('heading', { level: 1, name: locale === 'es' ? spanish.dates.title : words.dates.title })
    return screen.getByRole('main').textContent ?? ''
  }

  it('counts 30 days from the household’s own day to the county’s answer, with call and papers before', async () => {
    const text = await dates(anApplicant())
    expect(text).toContain(words.dates.decision.when.replace('{{date, day}}', 'December 22, 2026'))
    expect(text).toContain(words.dates.papers.when.replace('{{date, day}}', 'December 22, 2026'))
    expect(text).toContain('November 22, 2026')
    expect(document.title).toContain(words.dates.title)
  })

  it('gives the third day, with a weekend as one, and the federal seventh where fast help is due', async () => {
    const text = await dates(anApplicant({ 'work-types': ['none'], jobs: [], 'money-on-hand': 0 }))
    expect(text).toContain(
      'By November 25, 2026: that is California’s rule. Federal rules give until November 29, 2026.',
    )
    expect(text).toContain(words.dates.interview.soon.replace('{{date, day}}', 'November 25, 2026'))
    expect(text).toContain(words.dates.fast.proof)
  })

  it('says maybe where the answers don’t tell, and is written in the language being read', async () => {
    const text = await dates({}, 'es')
    expect(text).toContain(day('2026-12-22', 'es'))
    expect(text).toContain(spanish.dates.fast.unknown.replace('{{date, day}}', day('2026-11-25', 'es')))
  })
})

it('the guide is a page of its own, for printing', async () => {
  const { words: say } = renderInLanguage('zh-Hant', <GuidePage />)
  expect(await screen.findByRole('button', { name: say('print:print') })).toBeTruthy()
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('給協助的人'))
})
