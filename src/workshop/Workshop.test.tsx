// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { questionsOf } from '../forms/form.ts'
import { simplified } from '../forms/simplified.ts'
import { openWorkshop } from './testing/openWorkshop.tsx'

afterEach(cleanup)

it('lists every form with the number of questions it can ask', () => {
  openWorkshop('/forms')
  const row = screen.getByRole('row', { name: /^Simplified form/ })
  expect(within(row).getByText(String(questionsOf(simplified).size))).toBeTruthy()
})

it('marks the page one is on among the links', () => {
  openWorkshop('/forms')
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Forms')
})

it('shows the way on at an address that leads nowhere', () => {
  openWorkshop('/forms/no/where')
  expect(screen.getByRole('link', { name: 'See all forms' }).getAttribute('href')).toBe('/forms')
})
