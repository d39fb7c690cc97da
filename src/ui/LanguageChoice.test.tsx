// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openResearchWords } from '../i18n/researchLanguage.ts'
import { LanguageChoice } from './LanguageChoice.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

it('offers the four languages by their own names, marks the one being read, and switches at once', async () => {
  const i18n = await openResearchWords(['console'], [])
  render(
    <I18nextProvider i18n={i18n}>
      <LanguageChoice />
    </I18nextProvider>,
  )
  const buttons = screen.getAllByRole('button')
  expect(buttons.map((button) => [button.textContent, button.lang])).toEqual([
    ['English', 'en'],
    ['Español', 'es'],
    ['繁體中文', 'zh-Hant'],
    ['简体中文', 'zh-Hans'],
  ])
  expect(screen.getByRole('button', { current: true }).textContent).toBe('English')
  await userEvent.click(screen.getByRole('button', { name: 'Español' }))
  expect(await screen.findByRole('group', { name: 'Cambiar el idioma' })).toBeTruthy()
  expect(screen.getByRole('button', { current: true }).textContent).toBe('Español')
  expect(document.documentElement.lang).toBe('es')
})
