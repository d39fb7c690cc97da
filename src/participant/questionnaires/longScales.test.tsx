// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import scales from '../../../locales/en/scales.json'
import esScales from '../../../locales/es/scales.json'
import type { Locale } from '../../i18n/locale.ts'
import { instruments, type Questionnaire } from '../../study/instruments.ts'
import { openVisit } from '../testing/openVisit.tsx'
import { aPlan, serveVisits, type VisitServer } from '../testing/serveVisits.ts'
import type { Reply } from '../visit/requests.ts'
import type { VisitSession } from '../visit/session.ts'

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

function open(questionnaires: Questionnaire[], locale: Locale = 'en') {
  const plan = aPlan({ questionnaires })
  const server = serveVisits(plan)
  const visit = openVisit(locale, { plan, stage: 'questionnaire', begun: ['r1'], sent: ['r1'] })
  opened.push(visit.session)
  const press = (key: string) => fireEvent.click(screen.getByRole('button', { name: visit.words(key) }))
  return { ...visit, server, press }
}

const repliesAt = ({ requests, bodies }: VisitServer): Reply[] =>
  bodies.flatMap((body, at) =>
    requests[at]?.endsWith('/replies') ? (JSON.parse(body) as { replies: Reply[] }).replies : [],
  )

describe('longer questionnaires', () => {
  it('come one a page, after the short ones, and send what was said on each', async () => {
    const { server, press, session, words } = open(['seq', 'sus', 'burden'])
    expect(screen.getByText(words('visit:questionnaire.part', { number: 1, of: 3 }))).toBeTruthy()
    fireEvent.click(screen.getByRole('radio', { name: '6' }))
    press('common:continue')
    expect(await screen.findByRole('group', { name: scales.sus.i1 })).toBeTruthy()
    expect(document.activeElement?.tagName).toBe('H1')
    for (const item of screen.getAllByRole('radio', { name: '4' })) fireEvent.click(item)
    press('common:continue')
    expect(await screen.findByRole('group', { name: scales.burden.learning })).toBeTruthy()
    press('visit:questionnaire.send')
    await waitFor(() => expect(repliesAt(server)).toHaveLength(1 + 10 + 4))
    const sent = repliesAt(server)
    expect(sent[0]).toEqual({ run: 'r1', instrument: 'seq', item: 'ease', value: '6' })
    expect(sent.filter(({ instrument }) => instrument === 'sus').map(({ item, value }) => `${item} ${value}`)).toEqual(
      instruments.sus.items.map((item) => `${item} 4`),
    )
    expect(sent.at(-1)).toEqual({ run: 'r1', instrument: 'burden', item: 'dignity', value: null })
    expect(session.visit.ended).toBe('finished')
  })

  it('leaves a line that nobody touched without an answer, and takes a tap on its middle for one', async () => {
    const { server, press } = open(['raw-tlx'])
    const mental = await screen.findByRole('slider', { name: scales['raw-tlx'].mental })
    expect(mental.getAttribute('aria-valuetext')).toBe(scales['raw-tlx'].empty)
    fireEvent.change(mental, { target: { value: '75' } })
    fireEvent.click(screen.getByRole('slider', { name: scales['raw-tlx'].effort }))
    expect(mental.getAttribute('aria-valuetext')).toBe('75 of 100')
    press('visit:questionnaire.send')
    await waitFor(() => expect(repliesAt(server)).toHaveLength(6))
    expect(Object.fromEntries(repliesAt(server).map(({ item, value }) => [item, value]))).toEqual({
      ...{ mental: '75', physical: null, temporal: null, performance: null, effort: '50', frustration: null },
    })
  })

  it('names the ends of the one line that goes from good to bad', async () => {
    open(['raw-tlx'])
    const line = await screen.findByRole('slider', { name: scales['raw-tlx'].performance })
    const ends = document.getElementById(line.getAttribute('aria-describedby') ?? '')
    expect(ends?.textContent).toBe('Perfect–Failure')
  })

  it('can be skipped one by one, and says nothing of those', async () => {
    const { server, press, session } = open(['sus', 'burden'])
    await screen.findByRole('group', { name: scales.sus.i1 })
    press('visit:questionnaire.skip')
    await screen.findByRole('group', { name: scales.burden.learning })
    press('visit:questionnaire.skip')
    await waitFor(() => expect(session.visit.ended).toBe('finished'))
    expect(repliesAt(server)).toEqual([])
  })

  it('are read in the language of the visit', async () => {
    open(['sus'], 'es')
    expect(await screen.findByRole('group', { name: esScales.sus.i10 })).toBeTruthy()
  })
})

it('sends many replies in lots that the server takes, each once', async () => {
  const { server, session } = open([])
  const replies = Array.from({ length: 120 }, (_, n): Reply => {
    return { run: 'r1', instrument: 'sus', item: `i${n}`, value: '3' }
  })
  act(() => {
    session.reply(replies.slice(0, 70))
    session.reply(replies.slice(70))
  })
  await waitFor(() => expect(session.visit.replies).toEqual([]))
  expect(repliesAt(server)).toEqual(replies)
  expect(server.bodies.filter((_, at) => server.requests[at]?.endsWith('/replies'))).toHaveLength(3)
})
