// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { outcomes } from '../../instrumentation/event.ts'
import type { StudyDetail } from '../../study/api.ts'
import type { Role } from '../../study/roles.ts'
import { aStudyDetail } from '../testing/aStudyDetail.ts'
import { aSid } from '../testing/aVisit.ts'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, refused, serve, type Answer } from '../testing/serve.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const at = '/api/console/studies/spring'
const frozen: Partial<StudyDetail> = { state: 'frozen', frozenAt: Date.UTC(2026, 10, 21) }

async function opens(differs: Partial<StudyDetail>, role: Role = 'owner', answers: Record<string, Answer> = {}) {
  const server = serve({
    'GET /api/me': ok({ role, name: 'Ana' }),
    [`GET ${at}`]: ok(aStudyDetail(differs)),
    ...answers,
  })
  openConsole('/console/studies/spring')
  await screen.findByRole('heading', { level: 1, name: 'Long and simplified, in the lab' })
  return server
}

describe('the page of a study', () => {
  it('leads to its other places', async () => {
    await opens({})
    const places = within(screen.getByRole('navigation', { name: 'This study' })).getAllByRole('link')
    expect(places.map((link) => link.getAttribute('href'))).toEqual([
      '/console/studies/spring',
      '/console/studies/spring/live',
      '/console/studies/spring/results',
    ])
    expect(places[0]?.getAttribute('aria-current')).toBe('page')
  })

  it('lets the owner change and freeze a draft, and nobody else', async () => {
    await opens({})
    expect(await screen.findByRole('link', { name: 'Change the draft' })).toBeTruthy()
    cleanup()
    await opens({}, 'moderator')
    expect(screen.queryByRole('link', { name: 'Change the draft' })).toBeNull()
    expect(screen.queryByRole('link', { name: /freeze/ })).toBeNull()
  })

  it('shows ways in with a code in two halves, and none once it is over', async () => {
    await opens(frozen)
    expect(screen.getByText('4K7-Q0M')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open as a participant' }).getAttribute('href')).toBe('/v/spring')
    cleanup()
    await opens({ state: 'ended', endedAt: 1 })
    expect(screen.queryByText('4K7-Q0M')).toBeNull()
  })

  it('shows people in order, and what they were allocated once it may be seen', async () => {
    const row = { stratum: 'es', isPilot: false, isReplaced: false, sid: aSid }
    await opens({
      ...frozen,
      participants: [
        { ...row, order: 1, arm: 'la-sb', name: 'P01' },
        { ...row, order: 2 },
        { ...row, order: 3, sid: null },
      ],
    })
    const lines = within(screen.getByRole('region', { name: 'Participants' })).getAllByRole('row')
    expect(lines[1]?.textContent).toMatch(/^1P01Spanishla-sbCounts/)
    expect(lines[2]?.textContent).toMatch(/^2SpanishShown once the first form opensCounts/)
    expect(lines[3]?.textContent).toMatch(/^3SpanishShown once the first form opensWithdrew, deleted/)
  })

  it('gives the allocation to the owner of a frozen study alone', async () => {
    await opens(frozen)
    expect(await screen.findByRole('link', { name: 'Allocation (CSV)' })).toHaveProperty(
      'href',
      `${window.location.origin}${at}/allocation.csv`,
    )
    for (const role of ['moderator', 'observer'] as const) {
      cleanup()
      await opens(frozen, role)
      expect(screen.queryByRole('link', { name: /Allocation/ })).toBeNull()
    }
  })

  it('adds to the log of deviations and says what is refused', async () => {
    const server = await opens(frozen, 'moderator', { [`POST ${at}/deviations`]: ok({ kept: true }) })
    await userEvent.type(await screen.findByLabelText('What was done otherwise, and why'), 'Rain')
    await userEvent.click(screen.getByRole('button', { name: 'Add to the log' }))
    expect(server.requests).toContain(`POST ${at}/deviations`)
    server.answers[`POST ${at}/deviations`] = refused(403, 'not-your-role')
    await userEvent.type(screen.getByLabelText('What was done otherwise, and why'), 'Snow')
    await userEvent.click(screen.getByRole('button', { name: 'Add to the log' }))
    expect((await screen.findByText('Your role may not do this.')).getAttribute('role')).toBe('alert')
  })

  it('is no screen where there is no such study', async () => {
    serve({ 'GET /api/me': ok({ role: 'owner', name: 'Ana' }), [`GET ${at}`]: refused(404, 'unknown-study') })
    openConsole('/console/studies/spring')
    expect(await screen.findByRole('heading', { name: 'There is no such screen' })).toBeTruthy()
  })
})

describe('freezing', () => {
  it('shows what will be written, then freezes and goes back', async () => {
    const server = serve({
      'GET /api/me': ok({ role: 'owner', name: 'Ana' }),
      [`GET ${at}`]: ok(aStudyDetail()),
      [`GET ${at}/preregistration`]: ok({
        text: '# Preregistration: Spring\n\n## Design\n\n- la-sb: `x`\n- sb-la: y',
        sha256: 'ab12',
        fixed: null,
      }),
      [`POST ${at}/freeze`]: ok({ state: 'frozen' }),
    })
    openConsole('/console/studies/spring/preregistration')
    expect(await screen.findByRole('heading', { level: 1, name: 'Preregistration: Spring' })).toBeTruthy()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('la-sb: x')
    await userEvent.click(await screen.findByRole('button', { name: 'Freeze the study' }))
    await screen.findByRole('heading', { level: 1, name: 'Long and simplified, in the lab' })
    expect(server.requests).toContain(`POST ${at}/freeze`)
  })
})

describe('the flow of participants', () => {
  const arm = {
    forms: ['long@1', 'simplified@1'],
    opened: 2,
    periods: [
      { form: 'long@1', begun: 2, completed: 1, endings: { completed_assisted: 1, technical_failure: 1 } },
      { form: 'simplified@1', begun: 1, completed: 1, endings: { completed_unassisted: 1 } },
    ],
    completedAll: 1,
  }
  const counted = {
    asked: 5,
    declined: 1,
    consented: 4,
    withdrawn: 1,
    deleted: 0,
    expired: 0,
    notOpened: 1,
    arms: [arm],
    pilots: 2,
    simulated: 0,
  }
  const outcomesOf = (some: object) => ({
    ...Object.fromEntries([...outcomes, 'unfinished'].map((outcome) => [outcome, 0])),
    ...some,
  })
  const whole = {
    ...counted,
    arms: [{ ...arm, periods: arm.periods.map((one) => ({ ...one, endings: outcomesOf(one.endings) })) }],
  }

  it('says at each step how many went on and who left, and why', async () => {
    await opens(frozen, 'owner', { [`GET ${at}/flow`]: ok(whole) })
    const region = await screen.findByRole('region', { name: 'How people went through' })
    expect(await within(region).findByText('5 were asked')).toBeTruthy()
    const told = within(region)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(told).toContain('1 said no')
    expect(told).toContain('1 withdrew, all deleted')
    expect(told).toContain('1: Technical failure')
    expect(told).not.toContain('0 deleted by the team')
    expect(within(region).getByText('1 sent everything')).toBeTruthy()
    expect(within(region).getByText('2 pilots beside these')).toBeTruthy()
  })

  it('isn’t there while nobody was asked', async () => {
    const server = await opens({}, 'owner', { [`GET ${at}/flow`]: ok({ ...whole, asked: 0, arms: [], pilots: 0 }) })
    await waitFor(() => expect(server.requests).toContain(`GET ${at}/flow`))
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'How people went through' })).toBeNull())
  })
})

describe('how long data are kept', () => {
  const ended: Partial<StudyDetail> = { state: 'ended', endedAt: Date.now() }
  const inDays = (days: number) => Date.now() + days * 24 * 3_600_000

  it('is a line of the study before it ends, and a day with the days left once it has', async () => {
    await opens(frozen)
    expect(await screen.findByText('24 months after the end')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'How long data are kept' })).toBeNull()
    cleanup()
    await opens({ ...ended, dataGoAt: inDays(200) })
    expect(await screen.findByText(/will be deleted by itself.*\(200 days left\)/)).toBeTruthy()
    expect(screen.queryByText(/The time is almost over/)).toBeNull()
  })

  it('warns in time to save what is to be published, and says when it was done', async () => {
    await opens({ ...ended, dataGoAt: inDays(9) })
    const link = await screen.findByRole('link', { name: /Save the report and the data package/ })
    expect(link.getAttribute('href')).toBe('/console/studies/spring/results')
    cleanup()
    await opens({ ...ended, dataGoAt: inDays(-1), dataDeletedAt: inDays(-1) })
    expect(await screen.findByText(/everything about participants was deleted/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Freeze the data' })).toBeNull()
  })

  it('lets the owner freeze the data after the end, and says why that is refused', async () => {
    const server = await opens(ended, 'owner', { [`POST ${at}/freeze-data`]: refused(409, 'data-frozen') })
    await userEvent.click(await screen.findByRole('button', { name: 'Freeze the data' }))
    expect(server.requests).toContain(`POST ${at}/freeze-data`)
    expect((await screen.findByRole('alert')).textContent).toContain('only a withdrawal changes them')
    cleanup()
    await opens(ended, 'moderator')
    await screen.findByText(/Freeze the data before you read the results/)
    expect(screen.queryByRole('button', { name: 'Freeze the data' })).toBeNull()
  })

  it('says how much came after the data were frozen, and nothing where nothing did', async () => {
    await opens({ ...ended, dataFrozenAt: inDays(-1), late: 1 })
    expect(await screen.findByText(/^1 event or reply came from a device after the data were frozen\./)).toBeTruthy()
    cleanup()
    await opens({ ...ended, dataFrozenAt: inDays(-1) })
    await screen.findByText(/The data are frozen since/)
    expect(screen.queryByText(/after the data were frozen/)).toBeNull()
  })
})
