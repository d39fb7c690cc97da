// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { openWorkshop } from '../testing/openWorkshop.tsx'
import './TimeTaxPage.tsx'

afterEach(cleanup)

const opened = async () => {
  openWorkshop('/time-tax')
  await screen.findByRole('heading', { level: 1, name: 'Time tax' }, { timeout: 20_000 })
}
const field = (name: RegExp) => screen.getByRole('textbox', { name })

it('begins with the claim: 35 minutes for a million applications', async () => {
  await opened()
  expect(screen.getByText('583,333 hours a year less')).toBeDefined()
  expect(screen.queryByText(/Dollars a year/)).toBeNull()
})

it('gives an interval as soon as there is one number for each person', async () => {
  await opened()
  await userEvent.click(screen.getByRole('button', { name: 'Ten invented people' }))
  const long = screen.getByRole('row', { name: /Long form/ })
  expect(within(long).getByText('51.5 (41.7–63.6)')).toBeDefined()
  expect(within(long).getByText('858,333 (695,708–1,059,525)')).toBeDefined()
})

it('keeps everything else where one field can’t be right, and says there what to do', async () => {
  await opened()
  await userEvent.clear(field(/Minutes with the long form/))
  await userEvent.type(field(/Minutes with the long form/), 'an hour')
  expect(screen.getByText(/Write numbers alone/)).toBeDefined()
  expect(field(/Minutes with the long form/).getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText(/the hours come back/)).toBeDefined()
  expect((field(/Applications/) as HTMLInputElement).value).toBe('1,000,000')
})

it('prices hours only by a tariff that somebody states', async () => {
  await opened()
  await userEvent.type(field(/Dollars for an hour/), '20')
  expect(screen.getByText(/At your tariff: \$11,666,667 a year\./)).toBeDefined()
})

it('says so where the form that replaces the other takes longer', async () => {
  await opened()
  await userEvent.clear(field(/Minutes with the short form/))
  await userEvent.type(field(/Minutes with the short form/), '60')
  expect(screen.getByText('250,000 hours a year more')).toBeDefined()
})
