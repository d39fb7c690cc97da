// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { openWorkshop } from '../testing/openWorkshop.tsx'

afterEach(cleanup)

const table = () => within(screen.getByRole('table', { name: /\d+ questions/ }))

it('lists every question with its pages, and on request its languages', async () => {
  openWorkshop('/forms')
  expect(screen.getByRole('table', { name: '204 questions' })).toBeTruthy()
  const cells = within(table().getByRole('row', { name: /^ZIP code home-zip/ })).getAllByRole('cell')
  expect(cells.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['S02', 'L08', '1']))
  await userEvent.click(screen.getByRole('button', { name: 'Show which languages have words' }))
  await screen.findByRole('row', { name: /^ZIP code home-zip.*en es zh-Hant zh-Hans$/ }, { timeout: 10_000 })
})

it('narrows the list to what one form asks', async () => {
  openWorkshop('/forms')
  await userEvent.selectOptions(screen.getByLabelText('Form'), 'Simplified form')
  expect(screen.getByRole('table', { name: '62 questions' })).toBeTruthy()
  expect(table().queryByText('acct-username')).toBeNull()
})

it('leads to the picture of each form', () => {
  openWorkshop('/forms')
  expect(screen.getByRole('link', { name: 'Long form' }).getAttribute('href')).toBe('/forms/long')
})
