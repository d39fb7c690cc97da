// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Moderation } from '../../study/moderationApi.ts'
import { aSid, aVisit } from '../testing/aVisit.ts'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, serve, signedIn } from '../testing/serve.ts'
import { missedPause } from './missedPause.ts'
import { readMinutes } from './readMinutes.ts'

const visit = aVisit()
const pause = { type: 'pause', reason: 'question' } as const
const aCommand = {
  n: 1,
  id: 'c'.repeat(32),
  note: null,
  by: 'Ana',
  handedAt: null,
  done: null,
  notBefore: 0,
  isTakenBack: false,
}
const done: Moderation = {
  commands: [{ ...aCommand, command: pause, givenAt: visit.startedAt + 65_000 }],
  messages: [{ n: 1, id: 'd'.repeat(32), from: 'participant', text: 'Which name?', lang: 'en', at: visit.startedAt }],
  annotations: [],
  isDataFrozen: false,
  now: visit.startedAt + 600_000,
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function opened(more = {}) {
  const bodies: unknown[] = []
  const server = serve({
    ...signedIn,
    [`GET /api/console/visits/${aSid}`]: ok({ visit, events: [], replies: [] }),
    [`GET /api/console/visits/${aSid}/moderation`]: ok(done),
    [`POST /api/console/visits/${aSid}/annotations`]: ok({ n: 1 }),
    [`POST /api/console/visits/${aSid}/remove`]: ok({ removed: true }),
    'GET /api/console/visits': ok({ visits: [], total: 0, page: 1, pages: 1 }),
    'GET /api/console/studies': ok({ studies: [] }),
    ...more,
  })
  const { fetch } = window
  vi.stubGlobal('fetch', (path: string, options: RequestInit = {}) => {
    if (options.method === 'POST') bodies.push(JSON.parse(String(options.body)))
    return fetch(path, options)
  })
  openConsole(`/console/visits/${aSid}`)
  return { server, bodies }
}

describe('after a visit', () => {
  it('takes a pause that never reached the device, with the reason, once the times make sense', async () => {
    const { bodies } = opened()
    const add = await screen.findByRole('button', { name: 'Add the pause' })
    await userEvent.click(add)
    expect(screen.getByRole('alert').textContent).toMatch(/9:05/)
    await userEvent.click(screen.getByRole('button', { name: /wasn’t delivered/ }))
    expect(screen.getByLabelText('From (min:s)')).toHaveProperty('value', '1:05')
    await userEvent.type(screen.getByLabelText('To (min:s)'), '2:00')
    await userEvent.click(add)
    await waitFor(() =>
      expect(bodies).toMatchObject([
        { run: 'r1', fromMs: 65_000, toMs: 120_000, why: 'A pause was pressed and didn’t reach the device.' },
      ]),
    )
  })

  it('shows the help chat on request', async () => {
    opened()
    await userEvent.click(await screen.findByText('Show 1 message of the help chat'))
    expect(screen.getByText('Which name?')).toBeTruthy()
  })

  it('removes the visit and says how it is counted', async () => {
    const { bodies } = opened()
    await userEvent.click(await screen.findByText('Remove this visit'))
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw it' }))
    await waitFor(() => expect(bodies).toEqual([{ as: 'withdrawn' }]))
    expect(await screen.findByRole('heading', { level: 1, name: 'Visits' })).toBeTruthy()
  })

  it('shows an observer nothing of it', async () => {
    const { server } = opened({ 'GET /api/me': ok({ role: 'observer', name: 'Olga' }) })
    await screen.findByText(/Event log/)
    expect(screen.queryByText('Remove this visit')).toBeNull()
    expect(server.requests.filter((request) => request.includes('moderation'))).toEqual([])
  })
})

describe('a pause that was missed', () => {
  it('ends with the next command to go on, and is offered until one has been added', () => {
    const goOn = { ...aCommand, n: 2, command: { type: 'go-on' } as const, givenAt: visit.startedAt + 90_000 }
    const both = { ...done, commands: [...done.commands, goOn] }
    expect(missedPause(both, visit.startedAt)).toEqual({ fromMs: 65_000, toMs: 90_000 })
    const added = { n: 1, id: 'e', run: 'r1', fromMs: 1, toMs: 2, why: 'x', by: 'Ana', madeAt: done.now }
    expect(missedPause({ ...both, annotations: [added] }, visit.startedAt)).toBeNull()
  })

  it.each([
    ['9:05', 545_000],
    [' 75:03 ', 4_503_000],
    ['9:65', null],
    ['nine', null],
  ])('reads %s', (typed, ms) => {
    expect(readMinutes(typed)).toBe(ms)
  })
})

it('offers no pause and no deletion once the data are frozen, and a withdrawal still', async () => {
  opened({ [`GET /api/console/visits/${aSid}/moderation`]: ok({ ...done, isDataFrozen: true }) })
  expect(await screen.findByText(/data of this study are frozen, so no pause can be added/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Add the pause' })).toBeNull()
  await userEvent.click(screen.getByText('Remove this visit'))
  expect(screen.getByRole('button', { name: 'Withdraw it' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Delete it' })).toBeNull()
})
