// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { VisitList } from '../../study/api.ts'
import { refreshEveryMs } from '../requests/usePolled.ts'
import { aList, aRun, aSid, aStudy, aVisit } from '../testing/aVisit.ts'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, serve, signedIn, type Answer } from '../testing/serve.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function withVisits(list: VisitList, more: Record<string, Answer> = {}) {
  return serve({
    ...signedIn,
    ...more,
    'GET /api/console/visits': ok(list),
    'GET /api/console/studies': ok({ studies: [aStudy()] }),
  })
}

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('the list of visits', () => {
  it('shows a run with its numbers and leads to its visit', async () => {
    withVisits(aList([aVisit()]))
    openConsole('/console')
    const table = await screen.findByRole('table', { name: /^n = 1 visit,/ })
    const [, row] = within(table).getAllByRole('row')
    if (!row) throw new Error('no row')
    expect(cellsOf(row)).toEqual([
      'English Phone',
      'Simplified Dana Whitfield',
      'Completed without help',
      '9:12',
      '29',
      '2',
      '38 of 41',
    ])
    expect(within(row).getByRole('link').getAttribute('href')).toBe(`/console/visits/${aSid}`)
    expect(within(row).getByRole('rowheader').textContent).toContain('Pilot')
  })

  it('gives each run of a visit a line, and one to a visit that nobody went on with', async () => {
    const other = 'f'.repeat(32)
    withVisits(
      aList([aVisit({ runs: [aRun(), aRun({ run: 'r2', form: 'long@1' })] }), aVisit({ sid: other, runs: [] })]),
    )
    openConsole('/console')
    const table = await screen.findByRole('table')
    expect(within(table).getAllByRole('row')).toHaveLength(4)
    expect(within(table).getByText('Not begun')).toBeTruthy()
    expect(within(table).getByRole('link', { name: /run 2$/ })).toBeTruthy()
  })

  it('calls a household by its applicant’s name, or by its id when this version does not know it', async () => {
    const runs = [aRun({ scenario: 'lucia-ramirez-soto' }), aRun({ run: 'r2', scenario: 'of-another-version' })]
    withVisits(aList([aVisit({ runs })]))
    openConsole('/console')
    expect(await screen.findByText('Lucía Ramírez Soto')).toBeTruthy()
    expect(screen.getByText('of-another-version')).toBeTruthy()
  })

  it('moves the focus to the top of the screen it leads to', async () => {
    withVisits(aList([aVisit()]))
    openConsole('/console')
    await userEvent.click(await screen.findByRole('link', { name: 'Studies' }))
    expect(document.activeElement).toBe(screen.getByRole('main'))
    expect(screen.getByRole('heading', { level: 1, name: 'Studies' })).toBeTruthy()
  })

  it('labels a simulated visit', async () => {
    withVisits(aList([aVisit({ status: 'study', simulated: true })]))
    openConsole('/console')
    expect(await screen.findByText('Simulated')).toBeTruthy()
    expect(screen.queryByText('Pilot')).toBeNull()
  })

  it('says before the first visit what will be there and where to begin', async () => {
    withVisits(aList([]))
    openConsole('/console')
    expect(await screen.findByRole('heading', { name: 'No visits yet' })).toBeTruthy()
    const begin = await screen.findByRole('link', { name: 'Take part in the demo' })
    expect(begin.getAttribute('href')).toBe('/v/demo')
    expect(screen.getByRole('img', { name: /^QR code of .*\/v\/demo$/ })).toBeTruthy()
  })
})

describe('an observer', () => {
  const olga = { 'GET /api/me': ok({ role: 'observer', name: 'Olga' }) }

  it('sees how many forms were begun and ended, and neither forms, households nor times', async () => {
    withVisits(aList([aVisit({ runs: [], events: 0, concealed: { begun: 2, ended: 1 } })]), olga)
    openConsole('/console')
    const table = await screen.findByRole('table', { name: /Which form is whose isn’t shown to observers/ })
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent)
    expect(heads).toEqual(['Began', 'Language and device', 'Forms begun', 'Forms ended'])
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Import a file from a device' })).toBeNull())
  })

  it('has no filter by what isn’t shown, and asks for none that an address names', async () => {
    const server = withVisits(aList([aVisit({ runs: [], concealed: { begun: 1, ended: 1 } })]), olga)
    openConsole('/console?scenario=dana-whitfield&device=phone')
    expect(await screen.findByLabelText('Device')).toHaveProperty('value', 'phone')
    await waitFor(() => expect(screen.queryByLabelText('Household')).toBeNull())
    await waitFor(() => expect(server.requests).toContain('GET /api/console/visits?device=phone'))
  })
})

describe('the filters', () => {
  it('go into the address and to the server', async () => {
    const server = withVisits(aList([aVisit()]))
    openConsole('/console?page=3')
    await userEvent.selectOptions(await screen.findByLabelText('Language'), 'Spanish')
    await userEvent.selectOptions(screen.getByLabelText('Outcome'), 'Unfinished')
    expect(window.location.search).toBe('?lang=es&outcome=unfinished')
    await waitFor(() => expect(server.requests).toContain('GET /api/console/visits?lang=es&outcome=unfinished'))
  })

  it('come back from the address, without what can’t be meant', async () => {
    const server = withVisits(aList([aVisit()]))
    openConsole('/console?device=tablet&lang=xx&scenario=mei-fong-leung')
    expect(await screen.findByLabelText('Device')).toHaveProperty('value', 'tablet')
    expect(screen.getByLabelText('Language')).toHaveProperty('value', '')
    await waitFor(() => expect(screen.getByLabelText('Household')).toHaveProperty('value', 'mei-fong-leung'))
    expect(server.requests).toContain('GET /api/console/visits?scenario=mei-fong-leung&device=tablet')
  })

  it('offer to be cleared when nothing fits them', async () => {
    withVisits(aList([]))
    openConsole('/console?device=tablet')
    expect(await screen.findByRole('heading', { name: 'No visit fits these filters' })).toBeTruthy()
    await userEvent.click(screen.getAllByRole('link', { name: 'Clear the filters' })[0] ?? document.body)
    expect(window.location.search).toBe('')
  })

  it('stay when turning to older visits', async () => {
    withVisits(aList([aVisit()], { total: 60, pages: 2 }))
    openConsole('/console?lang=en')
    const older = await screen.findByRole('link', { name: 'Older visits' })
    expect(older.getAttribute('href')).toBe('/console?lang=en&page=2')
  })
})

describe('refreshing', () => {
  async function openWithFakeTime() {
    vi.useFakeTimers()
    const server = withVisits(aList([aVisit()]))
    openConsole('/console')
    await act(() => vi.advanceTimersByTimeAsync(100))
    return server
  }
  const asked = (requests: string[]) => requests.filter((request) => request === 'GET /api/console/visits').length

  it('brings new visits without moving the focus', async () => {
    const server = await openWithFakeTime()
    const device = screen.getByLabelText('Device')
    device.focus()
    server.answers['GET /api/console/visits'] = ok(aList([aVisit({ sid: 'a'.repeat(32) }), aVisit()]))
    await act(() => vi.advanceTimersByTimeAsync(refreshEveryMs))
    expect(screen.getByText('2 visits')).toBeTruthy()
    expect(document.activeElement).toBe(device)
  })

  it('rests once it is turned off', async () => {
    const server = await openWithFakeTime()
    await act(async () => screen.getByLabelText('Refresh every 10 seconds').click())
    const before = asked(server.requests)
    await act(() => vi.advanceTimersByTimeAsync(5 * refreshEveryMs))
    expect(asked(server.requests)).toBe(before)
  })

  it('keeps what was read last when the server goes away, and says so', async () => {
    const server = await openWithFakeTime()
    delete server.answers['GET /api/console/visits']
    await act(() => vi.advanceTimersByTimeAsync(refreshEveryMs))
    expect(screen.getByText(/can’t be reached; this is what was read last/)).toBeTruthy()
    expect(screen.getByRole('table')).toBeTruthy()
  })
})
