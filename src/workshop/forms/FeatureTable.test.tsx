// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { questionIds } from '../../questions/answers.ts'
import { openWorkshop } from '../testing/openWorkshop.tsx'

afterEach(cleanup)

// Here before the page fetches them, so that no test waits for dozens of files.
import.meta.glob('../../i18n/bundles/**/*.ts', { eager: true })

// Looking rows up by role computes the name of every cell of two hundred rows; a question's id is there once.
const rowOf = (question: string) => screen.getByText(question).closest('tr')?.textContent

it('lists every question with its pages, and on request its languages', async () => {
  openWorkshop('/forms')
  expect(screen.getByText(`${questionIds.length} questions`)).toBeTruthy()
  expect(rowOf('home-zip')).toMatch(/^ZIP codehome-zip1–S02L08/)
  await userEvent.click(screen.getByText('Show which languages have words'))
  await screen.findByText('Languages with words', {}, { timeout: 10_000 })
  expect(rowOf('home-zip')).toMatch(/en es zh-Hant zh-Hans$/)
})

it('narrows the list to what one form asks', async () => {
  openWorkshop('/forms')
  await userEvent.selectOptions(screen.getByLabelText('Form'), 'Simplified form')
  expect(screen.getByText('62 questions')).toBeTruthy()
  expect(screen.queryByText('acct-username')).toBeNull()
})

it('leads to the picture of each form', () => {
  openWorkshop('/forms')
  expect(screen.getByRole('link', { name: 'Long form' }).getAttribute('href')).toBe('/forms/long')
})
