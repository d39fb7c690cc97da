// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aFinishedLog, aLog } from '../testing/aLog.ts'
import { aSid, aVisit } from '../testing/aVisit.ts'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, refused, serve, signedIn } from '../testing/serve.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const path = `GET /api/console/visits/${aSid}`
const replies = [{ run: 'r1', instrument: 'seq', item: 'ease', value: '6' }]

async function openVisit(events: unknown[] = aFinishedLog(), more: object = {}) {
  serve({ ...signedIn, [path]: ok({ visit: aVisit(), events, replies, ...more }) })
  openConsole(`/console/visits/${aSid}`)
  await screen.findByRole('heading', { level: 1, name: /Visit of/ })
}

/** The texts of a table's cells, a list a row, without the heading row. */
function rowsOf(table: HTMLElement): string[][] {
  const [, ...rows] = within(table).getAllByRole('row')
  return rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))
}

describe('a run', () => {
  it('is told in one sentence', async () => {
    await openVisit()
    expect(
      screen.getByText(
        'Completed without help: 1 min 10 s in form and signature, 4 screens, 4 questions, 1 error, 0 corrections, 0 steps back; 1 of 2 answers match the key.',
      ),
    ).toBeTruthy()
  })

  it('accounts for its time to the millisecond', async () => {
    await openVisit()
    expect(screen.getByText('Elapsed 1:40.000 = task 1:10.000 + pause 0:20.000 + away 0:10.000 (min:s)')).toBeTruthy()
    expect(screen.getAllByText(/agree to the millisecond/).length).toBeGreaterThan(0)
  })

  it('shows the time of each page, with the page’s own words and the place of an item in its loop', async () => {
    await openVisit()
    const rows = rowsOf(screen.getByRole('table', { name: /^Task time of n = 4 pages, all/ }))
    expect(rows).toEqual([
      ['Your ZIP code zip', 'Form', '1', '12.0', '', '12.0', '0.0', '20'],
      ['name', 'Form', '1', '33.0', '', '30.0', '3.0', '12'],
      ['person, no.\u00a01 person', 'Form', '1', '15.0', '', '15.0', '0.0', '8'],
      ['sign', 'Signature', '1', '10.0', '', '0.0', '10.0', '30'],
    ])
  })

  it('shows what the time of a question is made of, its trouble and whether it matches the key', async () => {
    await openVisit()
    const rows = rowsOf(screen.getByRole('table', { name: /^Task time of n = 4 questions/ }))
    expect(rows).toEqual([
      ['ZIP code home-zip', '1', '12.0', '', 'Yes', '1', '0', '2.0', '6.0', '4.0', '0.0'],
      ['first-name', '1', '10.0', '', 'Not compared', '0', '0', '1.0', '4.0', '5.0', '0.0'],
      ['dob', '1', '20.0', '', 'No', '0', '0', '20.0', '0.0', '0.0', '0.0'],
      ['m-first, no.\u00a01 m-first', '1', '15.0', '', 'Not compared', '0', '0', '15.0', '0.0', '0.0', '0.0'],
    ])
  })

  it('draws bars as long as the numbers beside them say', async () => {
    await openVisit()
    const table = screen.getByRole('table', { name: /^Task time of n = 4 pages, all/ })
    const bars = [...table.querySelectorAll('tbody tr')].map((row) => ({
      seconds: Number(row.querySelectorAll('td')[2]?.textContent),
      drawn: [...row.querySelectorAll('rect')].reduce((sum, rect) => sum + Number(rect.getAttribute('width')), 0),
    }))
    const perSecond = (bars[1]?.drawn ?? 0) / 33
    expect(perSecond).toBeGreaterThan(0)
    for (const { seconds, drawn } of bars) expect(drawn).toBeCloseTo(seconds * perSecond, 5)
  })

  it('keeps the pages after sending apart', async () => {
    await openVisit()
    const after = screen.getByRole('table', { name: /^Task time of n = 1 page after the press of send/ })
    expect(rowsOf(after)).toEqual([['documents', 'Documents', '1', '5.0', '', '0.0', '5.0', '5']])
  })

  it('is counted in other ways beside its primary measure', async () => {
    await openVisit()
    const rows = rowsOf(screen.getByRole('table', { name: /under each definition/ }))
    expect(rows).toHaveLength(9)
    expect(rows.slice(0, 3)).toEqual([
      ['Task: the primary measure', '1:10', '0:00'],
      ['Elapsed, with pause and away', '1:40', '+0:30'],
      ['Active: without idle', '1:10', '0:00'],
    ])
    expect(rows.find(([name]) => name === 'Task and documents')).toEqual(['Task and documents', '1:15', '+0:05'])
  })

  it('sums its segments up to the task', async () => {
    await openVisit()
    const rows = rowsOf(screen.getByRole('table', { name: /up to the press of send/ }))
    expect(rows.map(([name, time]) => [name, time])).toEqual([
      ['Form', '1:00'],
      ['Signature', '0:10'],
      ['All segments', '1:10'],
    ])
  })

  it('is unfinished until it ends', async () => {
    const events = aFinishedLog()
    await openVisit(
      events.slice(
        0,
        events.findIndex((event) => event.type === 'run_end'),
      ),
    )
    expect(screen.getByText(/^Unfinished: /)).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'After sending' })).toBeNull()
  })
})

describe('two runs', () => {
  const second = aFinishedLog()
    .filter(({ run }) => run === 'r1')
    .map((event) => ({ ...event, run: 'r2', seq: event.seq + 1_000, t: event.t + 500_000 }))
  const both = [...aFinishedLog().filter(({ type }) => type !== 'session_end'), ...second]

  it('have a section each, with its own numbers that add up', async () => {
    await openVisit(both)
    const sections = ['Run 1', 'Run 2'].map((name) => screen.getByRole('region', { name }))
    for (const section of sections) {
      expect(within(section).getByText(/1 min 10 s in form and signature/)).toBeTruthy()
      expect(within(section).getAllByText(/agree to the millisecond/).length).toBe(2)
      expect(within(section).queryByRole('alert')).toBeNull()
    }
  })

  it('give every region of the screen a name of its own', async () => {
    await openVisit(both)
    const names = screen.getAllByRole('region').map((region) =>
      (region.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => {
          const named = document.getElementById(id)
          return named?.getAttribute('aria-label') ?? named?.textContent
        })
        .join(' '),
    )
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('the timeline', () => {
  it('has a table with everything that is drawn, in order of time', async () => {
    await openVisit()
    await userEvent.click(screen.getByText('The timeline as a table, 7 lines'))
    const rows = rowsOf(screen.getByRole('table', { name: /^The run in order of time/ }))
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['0:00', '0:12', '12.0', 'Page'],
      ['0:10', '', '', 'Error'],
      ['0:12', '1:05', '53.0', 'Page'],
      ['0:30', '0:50', '20.0', 'Pause, not counted'],
      ['1:05', '1:30', '25.0', 'Page'],
      ['1:10', '1:20', '10.0', 'Page hidden, not counted'],
      ['1:30', '1:40', '10.0', 'Page'],
    ])
    const drawing = screen.getByRole('img', { name: 'Timeline of the run' })
    expect(drawing.querySelectorAll('.console-page-bar')).toHaveLength(4)
    expect(drawing.querySelectorAll('.console-excluded')).toHaveLength(2)
    expect(drawing.querySelectorAll('[data-lane="error"] rect')).toHaveLength(1)
  })

  it('is described in a sentence', async () => {
    await openVisit()
    const described = screen.getByRole('img', { name: 'Timeline of the run' }).getAttribute('aria-describedby')
    expect(document.getElementById(described ?? '')?.textContent).toBe(
      '1:40 min:s from start to end, 4 showings of pages. Hatched: 0:30 min:s that don’t count (pause and away). 1 error, 0 corrections, 0 steps back, 0 changes of language.',
    )
  })
})

describe('a visit', () => {
  it('shows its log on request, every event of it', async () => {
    const events = aFinishedLog()
    await openVisit(events)
    expect(screen.queryByRole('table', { name: /in the order they were written/ })).toBeNull()
    await userEvent.click(screen.getByText(`Show ${events.length} events`))
    const log = await screen.findByRole('table', { name: /in the order they were written/ })
    expect(rowsOf(log)).toHaveLength(events.length)
  })

  it('says how many events it can’t read instead of leaving them out silently', async () => {
    await openVisit([...aFinishedLog(), { v: 2, type: 'from_the_future' }])
    expect(screen.getByText(/^1 event was written by another version/)).toBeTruthy()
  })

  it('tells the time of what the study counts', async () => {
    await openVisit(aFinishedLog(), { visit: { ...aVisit(), scope: ['form'] } })
    expect(await screen.findByText(/Completed without help: .* in form, 4 screens/)).toBeTruthy()
  })

  it('shows the replies to questionnaires', async () => {
    await openVisit()
    expect(rowsOf(screen.getByRole('table', { name: 'n = 1 reply' }))).toEqual([['ease', 'SEQ', '1', '6']])
  })

  it.each([
    [[], 'Not known yet'],
    [[{ log: true, answers: true, pages: false }], 'Goes on while the page stays open, as over plain http'],
    [
      [
        { log: true, answers: true, pages: false },
        { log: true, answers: true, pages: true },
      ],
      'Goes on, also through a reload, as over https',
    ],
  ])('says what happens without a network, as its device told last: %j', async (told, words) => {
    const log = aLog()
    for (const kept of told) log.says(10, 'device_keeps', kept)
    await openVisit(log.events)
    expect(screen.getByText('Without a network').nextElementSibling?.textContent).toBe(words)
    expect(screen.queryByText(/can’t keep|keeps nothing/)).toBeNull()
  })

  it.each([
    [{ log: false, answers: false, pages: false }, /^This device keeps nothing/],
    [{ log: true, answers: false, pages: false }, /^This device can’t keep the answers/],
    [{ log: false, answers: true, pages: true }, /^This device can’t keep the log/],
  ])('warns while its device keeps %j, and no longer once it is over', async (kept, words) => {
    const log = aLog().says(10, 'device_keeps', kept)
    await openVisit(log.events)
    expect(screen.getByText(words)).toBeTruthy()
    cleanup()
    await openVisit(log.says(20, 'session_end', {}).events)
    expect(screen.queryByText(words)).toBeNull()
  })

  it('tells who brought events from a file, and when', async () => {
    const at = Date.UTC(2026, 10, 22, 15)
    await openVisit(undefined, { imports: [{ by: 'Ana', at, events: 12 }] })
    expect(screen.getByText(/^12 events and replies came from a file that Ana imported, last on .*2026/)).toBeTruthy()
  })

  it('tells how much came after the data were frozen', async () => {
    await openVisit(undefined, { late: 3 })
    expect(screen.getByText(/^3 events and replies came from devices after the data were frozen\./)).toBeTruthy()
  })

  it('has nothing to measure before a form is begun', async () => {
    await openVisit(aFinishedLog().slice(0, 1))
    expect(screen.getByText('No form has been begun in this visit.')).toBeTruthy()
  })

  it('that is unknown is called so, with the reason it may be gone', async () => {
    serve({ ...signedIn, [path]: refused(404, 'unknown-visit') })
    openConsole(`/console/visits/${aSid}`)
    expect(await screen.findByText(/There is no visit with this id/)).toBeTruthy()
  })
})

it('tells an observer how far a visit is, and nothing of what was filled in', async () => {
  await openVisit([], { visit: aVisit({ runs: [], events: 0, concealed: { begun: 1, ended: 0 } }) })
  expect(screen.getByText(/Which form this is, its pages and times aren’t shown to observers/)).toBeTruthy()
  expect(screen.queryByText(/No form has been begun/)).toBeNull()
})
