// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import '../predicted/PredictedMinutes.tsx'
import { openWorkshop } from '../testing/openWorkshop.tsx'

afterEach(cleanup)

const sizes = () => screen.getByRole('region', { name: 'How much each form asks' }).textContent
const countsOf = (row: RegExp) =>
  within(screen.getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
const list = (heading: string) => {
  const column = screen.getByRole('heading', { level: 3, name: heading }).parentElement
  if (!column) throw new Error(`no column ${heading}`)
  return within(column)
}

it('shows how much both forms can ask', () => {
  openWorkshop('/forms/compare')
  expect(sizes()).toContain('Screens62Questions192')
  expect(sizes()).toContain('Screens37Questions62')
})

it('shows what one household is asked, and keeps the choice in the address', async () => {
  openWorkshop('/forms/compare')
  await userEvent.selectOptions(screen.getByLabelText('Household'), 'Monique Harper · family of four')
  expect(sizes()).toContain('Screens59Answers189')
  expect(sizes()).toContain('Screens35Answers59')
  expect(countsOf(/^3 · Decides/)).toEqual(['74', '31'])
  expect(countsOf(/^8 · No legal reason/)).toEqual(['28', '0'])
  expect(window.location.search).toBe('?household=monique-harper')
})

it('narrows both lists to what became of a question', async () => {
  openWorkshop('/forms/compare')
  await userEvent.selectOptions(screen.getByLabelText('What became of it'), 'Merged')
  const long = list('Long form')
  expect(long.getByText('Water, sewer or garbage bill')).toBeTruthy()
  expect(long.queryByText('User name')).toBeNull()
  expect(list('Simplified form').getByText('Which utility bills do you pay')).toBeTruthy()
})

it('says of a question that takes others in which they are', () => {
  openWorkshop('/forms/compare')
  const takesIn = list('Simplified form').getByText(/^Takes in: .*Water, sewer or garbage bill/)
  expect(takesIn.textContent).toContain('Heating or cooling bill')
})

it('passes over a household and a fate that do not exist', () => {
  openWorkshop('/forms/compare?household=nobody&fate=gone')
  expect(sizes()).toContain('Questions192')
})

it('says how long a form takes only where it is called predicted', async () => {
  openWorkshop('/forms/compare')
  const predicted = await screen.findByRole('region', { name: 'Predicted minutes' }, { timeout: 20_000 })
  expect(within(predicted).getByText(/^Predicted, not measured/)).toBeDefined()
  predicted.remove()
  expect(/\bminutes?\b|\d hours?\b/i.test(document.body.textContent)).toBe(false)
})

it('predicts the minutes of the household that is chosen', async () => {
  openWorkshop('/forms/compare?household=lucia-ramirez-soto')
  const predicted = await screen.findByRole('region', { name: 'Predicted minutes' }, { timeout: 20_000 })
  expect(within(predicted).getByRole('figure').textContent).toMatch(
    /^Lucía Ramírez Soto.*, in English: the long form \d+/,
  )
  const all = within(predicted).getByRole('table')
  expect(within(all).getAllByRole('row')).toHaveLength(6)
})
