// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { aStudy } from '../testing/aVisit.ts'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, serve, signedIn } from '../testing/serve.ts'
import { isThisComputerOnly } from '../../ui/isThisComputerOnly.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function withStudy() {
  serve({ ...signedIn, 'GET /api/console/studies': ok({ studies: [aStudy()] }) })
  openConsole('/console/studies')
}

it('gives the link of the study, and of the household that is chosen', async () => {
  withStudy()
  const start = await screen.findByRole('link', { name: 'Start as a participant' })
  expect(start.getAttribute('href')).toBe('/v/demo')
  await userEvent.selectOptions(screen.getByLabelText('Household'), 'Mei Fong Leung')
  expect(start.getAttribute('href')).toBe('/v/demo?scenario=mei-fong-leung')
  expect(screen.getByRole('img', { name: /demo\?scenario=mei-fong-leung$/ })).toBeTruthy()
})

it('offers both runs in the study’s order, with a household of the pair', async () => {
  withStudy()
  const start = await screen.findByRole('link', { name: 'Start as a participant' })
  await userEvent.selectOptions(
    screen.getByLabelText('Forms'),
    'Long with household A, then Simplified with household B',
  )
  expect(start.getAttribute('href')).toBe('/v/demo?sequence=la-sb')
  expect(screen.getByText(/A household and its twin/)).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText('Household'), 'Mei Fong Leung')
  expect(start.getAttribute('href')).toBe('/v/demo?sequence=la-sb&scenario=mei-fong-leung')
  await userEvent.selectOptions(screen.getByLabelText('Forms'), 'One form, once')
  expect(start.getAttribute('href')).toBe('/v/demo?scenario=mei-fong-leung')
})

it('draws the address as a QR code and warns that a phone can’t follow localhost', async () => {
  withStudy()
  const code = await screen.findByRole('img', { name: `QR code of ${window.location.origin}/v/demo` })
  expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M\d+ \d+h1v1/)
  expect(screen.getByText(/works on this computer only/)).toBeTruthy()
})

it('marks the screen it is on in the rail', async () => {
  withStudy()
  await screen.findByRole('heading', { level: 1, name: 'Studies' })
  expect(screen.getByRole('link', { name: 'Studies' }).getAttribute('aria-current')).toBe('page')
  expect(screen.getByRole('link', { name: 'Visits' }).getAttribute('aria-current')).toBeNull()
})

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['[::1]', true],
  ['192.168.1.7', false],
  ['localhost.example.org', false],
])('knows whether %s is for this computer only', (host, only) => {
  expect(isThisComputerOnly(host)).toBe(only)
})
