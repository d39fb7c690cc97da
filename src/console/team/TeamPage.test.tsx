// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, refused, serve, signedIn, type Answer } from '../testing/serve.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const ana = { id: 'a'.repeat(32), name: 'Ana', role: 'moderator', createdAt: 1, expiresAt: 2 }
const path = '/api/console/invitations'

function opens(invitations: object[], more: Record<string, Answer> = {}) {
  const server = serve({ ...signedIn, [`GET ${path}`]: ok({ invitations }), ...more })
  openConsole('/console/team')
  return server
}

describe('the team', () => {
  it('says what will be there while nobody is invited', async () => {
    opens([])
    expect(await screen.findByText(/Nobody is invited yet/)).toBeTruthy()
    expect(await screen.findByRole('link', { name: 'Team' })).toBeTruthy()
  })

  it('shows the link of a new invitation once, as text and as a code', async () => {
    opens([], { [`POST ${path}`]: ok({ ...ana, path: `/i/${'b'.repeat(64)}` }) })
    await userEvent.type(await screen.findByLabelText('Name'), 'Ana')
    await userEvent.selectOptions(screen.getByLabelText('May'), 'moderator')
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }))
    expect(await screen.findByText(`http://localhost:3000/i/${'b'.repeat(64)}`)).toBeTruthy()
    expect(screen.getByRole('img', { name: 'QR code of the link for Ana' })).toBeTruthy()
    expect(screen.getByLabelText('Name')).toHaveProperty('value', '')
  })

  it('takes an invitation back at once, and offers to undo that', async () => {
    const server = opens([ana], {
      [`POST ${path}/${ana.id}/take-back`]: ok({ takenBack: true }),
      [`POST ${path}/${ana.id}/restore`]: ok({ restored: true }),
    })
    await userEvent.click(await screen.findByRole('button', { name: 'Take back Ana’s' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(server.requests).toContain(`POST ${path}/${ana.id}/restore`))
    expect(await screen.findByText('Taken back.')).toBeTruthy()
  })

  it('says why nothing was taken back', async () => {
    opens([ana], { [`POST ${path}/${ana.id}/take-back`]: refused(403, 'not-your-role') })
    await userEvent.click(await screen.findByRole('button', { name: 'Take back Ana’s' }))
    expect((await screen.findByRole('alert')).textContent).toBe('Your role may not do this.')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('has no place in a moderator’s console', async () => {
    serve({
      'GET /api/me': ok({ role: 'moderator', name: 'Ana' }),
      [`GET ${path}`]: refused(403, 'not-your-role'),
    })
    openConsole('/console/team')
    expect(await screen.findByText('Your role may not do this.')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Team' })).toBeNull()
  })
})
