// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openVisit } from './testing/openVisit.tsx'
import { serveVisits } from './testing/serveVisits.ts'
import type { VisitSession } from './visit/session.ts'

const open: VisitSession[] = []
beforeEach(() => {
  window.scrollTo = vi.fn()
  serveVisits().isAway = true
})
afterEach(() => {
  open.splice(0).forEach((session) => session.close())
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
})

function visits() {
  const view = openVisit('en', { stage: 'scenario' })
  open.push(view.session)
  const told = () => view.session.outbox.all().flatMap((event) => (event.type === 'device_keeps' ? [event.d] : []))
  return { ...view, told }
}

it('a device says once what it keeps; without a worker the pages are not among it', async () => {
  const { session, told } = visits()
  await waitFor(() => expect(told()).toEqual([{ log: true, answers: true, pages: false }]))
  act(() => session.keepAnswers({ 'first-name': 'Dana' }))
  act(() => session.tellPagesKept(false))
  expect(told()).toHaveLength(1)
  act(() => session.tellPagesKept(true))
  expect(told().at(-1)).toEqual({ log: true, answers: true, pages: true })
})

it('a device that gets full says so to the moderator, asks the participant to keep the page open, and goes on', async () => {
  const { session, told, words } = visits()
  await waitFor(() => expect(told()).toHaveLength(1))
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  act(() => session.keepAnswers({ 'first-name': 'Dana' }))
  await waitFor(() => expect(told().at(-1)).toEqual({ log: false, answers: false, pages: false }))
  act(() => session.update({}))
  expect(screen.getByText(words('common:notSaved'))).toBeTruthy()
  expect(session.answers).toEqual({ 'first-name': 'Dana' })
  // Going on from what was kept before would number two events alike.
  expect(Object.keys(localStorage).filter((key) => key.startsWith('timetax:recorder:'))).toEqual([])

  full.mockRestore()
  act(() => session.keepAnswers({ 'first-name': 'Dana', 'last-name': 'Whitfield' }))
  act(() => session.update({}))
  await waitFor(() => expect(told().at(-1)).toEqual({ log: true, answers: true, pages: false }))
  expect(screen.queryByText(words('common:notSaved'))).toBeNull()
})
