// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { openConsole } from '../testing/openConsole.tsx'
import { serve, signedIn } from '../testing/serve.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('shows what a moderator may say in a language, and what it means beside it', async () => {
  serve(signedIn)
  openConsole('/console/script')
  expect(await screen.findByRole('heading', { name: 'What a moderator may say' })).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText('Language'), 'Spanish')
  const sentence = await screen.findByText('Ya puede seguir.', { exact: false })
  expect(sentence.closest('[lang]')?.getAttribute('lang')).toBe('es')
  expect(screen.getByText('You can go on now.').getAttribute('lang')).toBe('en')
})
