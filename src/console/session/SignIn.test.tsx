// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aList } from '../testing/aVisit.ts'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, refused, serve, type Answer } from '../testing/serve.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const nobody = {
  'GET /api/me': refused(401, 'not-signed-in'),
  'GET /api/console/visits': ok(aList([])),
  'GET /api/console/studies': ok({ studies: [] }),
}

async function signInWith(passphrase: string, answer?: Answer) {
  const server = serve(answer ? { ...nobody, 'POST /api/sign-in': answer } : nobody)
  openConsole('/console')
  const field = await screen.findByLabelText('Passphrase')
  if (passphrase !== '') await userEvent.type(field, passphrase)
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  return { server, field }
}

describe('signing in', () => {
  it('opens the list of visits with the right passphrase', async () => {
    await signInWith('five easy words', ok({ role: 'owner', name: 'Owner' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Visits' })).toBeTruthy()
    expect(document.title).toBe('Visits – timetax')
  })

  it('says in words that the passphrase is wrong, and puts the cursor back into it', async () => {
    const { field } = await signInWith('wrong', refused(401, 'wrong-passphrase'))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/isn’t the passphrase/))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field)
  })

  it('says how long to wait after too many tries', async () => {
    await signInWith('wrong again', refused(429, 'too-many-attempts'))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Wait 15 minutes/))
  })

  it('tells a server that is away from a wrong passphrase', async () => {
    await signInWith('right')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/can’t be reached/))
  })

  it('asks for a passphrase instead of sending an empty one', async () => {
    const { server } = await signInWith('', ok({}))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Type the passphrase/))
    expect(server.requests).not.toContain('POST /api/sign-in')
  })
})

describe('the end of a sign-in', () => {
  it('leads back to the sign-in when the server no longer knows it', async () => {
    serve({
      ...nobody,
      'GET /api/me': ok({ role: 'owner', name: 'Owner' }),
      'GET /api/console/visits': refused(401, 'not-signed-in'),
    })
    openConsole('/console')
    expect(await screen.findByRole('heading', { name: 'Sign in to the console' })).toBeTruthy()
  })

  it('is over once an invited moderator has opened her link beside it', async () => {
    const server = serve({ ...nobody, 'GET /api/me': ok({ role: 'moderator', name: 'Ana' }) })
    openConsole('/console')
    await screen.findByRole('heading', { level: 1, name: 'Visits' })
    server.answers['GET /api/console/visits'] = refused(401, 'not-signed-in')
    server.answers['GET /api/me'] = refused(401, 'not-signed-in')
    await userEvent.click(screen.getByRole('link', { name: 'Studies' }))
    expect(await screen.findByText(/Open your own link again/)).toBeTruthy()
    server.answers['GET /api/me'] = ok({ role: 'moderator', name: 'Ana' })
    fireEvent.focus(window)
    expect(await screen.findByRole('heading', { level: 1, name: 'Studies' })).toBeTruthy()
  })

  it('comes with a press of sign out', async () => {
    const server = serve({
      ...nobody,
      'GET /api/me': ok({ role: 'owner', name: 'Owner' }),
      'POST /api/sign-out': ok({}),
    })
    openConsole('/console')
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }))
    expect(await screen.findByLabelText('Passphrase')).toBeTruthy()
    expect(server.requests).toContain('POST /api/sign-out')
  })
})
