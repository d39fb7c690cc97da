// @vitest-environment jsdom
import { cleanup, configure, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import words from '../../../locales/en/workshop.json'
import { sourcedNumbers } from '../../eligibility/parameters/sourced.ts'
import { ruleIds } from '../../eligibility/ruleIds.ts'
import { openWorkshop } from '../testing/openWorkshop.tsx'

// Asking of thousands of cells whether each can be seen takes seconds; what can't be seen here is only a closed table.
configure({ defaultHidden: true })
afterEach(cleanup)

async function openRules(example?: string) {
  openWorkshop('/rules')
  const user = userEvent.setup({ delay: null })
  // The page is a download of its own, and a busy machine takes its time.
  const load = await screen.findByLabelText('Load an example', {}, { timeout: 15_000 })
  if (example) await user.selectOptions(load, example)
  return {
    load,
    chooses: user.selectOptions,
    ticks: (label: string) => user.click(screen.getByLabelText(label)),
    types: async (label: string, text: string) => {
      const box = screen.getByLabelText(label)
      await user.clear(box)
      await user.paste(text)
      return box
    },
  }
}

const amount = () => screen.getByRole('status').textContent
const line = (name: RegExp) => within(screen.getByRole('table', { name: /^Working/ })).getByRole('row', { name })

describe('playing with a household', () => {
  it('works out example F to 182', async () => {
    await openRules('f')
    expect(amount()).toContain('$182 a month')
    expect(line(/^Net before rounding/).textContent).toContain('$2,802')
  })

  it('says so when a dollar more of wages is over the limit, and how far each number moved', async () => {
    const { types } = await openRules('f')
    await types('Wages before tax', '5501')
    expect(amount()).toContain('$0 a month')
    expect(amount()).toContain('−$182 by this change')
    expect(amount()).toContain('Gross income is over the limit')
    expect(line(/^Gross income/).textContent).toContain('+$1')
  })

  it('names what is wrong beside the box and keeps the last good result', async () => {
    const { types } = await openRules('f')
    const box = await types('Rent or mortgage', '1.234')
    expect(box.getAttribute('aria-invalid')).toBe('true')
    const described = box.getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(described)?.textContent).toMatch(/^Enter dollars/)
    expect(amount()).toMatch(/\$\d+ a month.*from before/)
    await types('Rent or mortgage', '2400')
    expect(box.getAttribute('aria-invalid')).toBeNull()
    expect(amount()).toContain('$182 a month')
  })

  it('turns example F away where the disputed net test is asked for', async () => {
    const { ticks } = await openRules('f')
    await ticks('Ask for the 100% net test on the 200% route too')
    expect(amount()).toContain('Net income is over the limit')
  })

  it('calls a changed household one’s own', async () => {
    const { load, types } = await openRules('b')
    expect(load).toHaveProperty('value', 'b')
    await types('Cash and bank money', '1')
    expect(load).toHaveProperty('value', '')
  })

  it('keeps nothing outside the page', async () => {
    const { types } = await openRules()
    await types('Wages before tax', '1234')
    expect(window.location.href).toMatch(/\/rules$/)
    expect(localStorage.length + sessionStorage.length).toBe(0)
  })
})

describe('the chart', () => {
  it('has a name, a sentence, its edges in words, and a table with both sides of the cliff', async () => {
    await openRules('f')
    expect(await screen.findByRole('img', { name: /against monthly wages/ })).toBeTruthy()
    expect(screen.getByText(/With its own wages of \$5,500 it gets \$182/)).toBeTruthy()
    expect(screen.getByText(/^Cliff: up to \$5,500 .* \$182 is paid. With one cent more it is \$0/)).toBeTruthy()
    const rows = within(screen.getByRole('table', { name: /against monthly wages/ }))
    expect(rows.getByRole('row', { name: /^\$5,500\.01 \$0/ })).toBeTruthy()
  })

  it('moves the income that a household has', async () => {
    await openRules('e')
    expect(screen.getByLabelText('Other income', { selector: '[type=radio]' })).toHaveProperty('checked', true)
  })
})

describe('the numbers in force', () => {
  it('begins with the year of the scenarios and shows every other', async () => {
    const { chooses } = await openRules()
    const year = screen.getByLabelText('Federal fiscal year')
    expect(year).toHaveProperty('value', 'FFY2027')
    await chooses(year, 'FFY2024')
    const table = within(screen.getByRole('table', { name: /FFY2024 by household size/ }))
    expect(table.getByRole('row', { name: /^4 / }).textContent).toContain('$973')
  })

  it('links each number to where it was read, and says how', async () => {
    await openRules()
    const row = within(screen.getByRole('table', { name: /^Numbers of FFY2027, with/ })).getByRole('row', {
      name: /^Standard utility allowance/,
    })
    expect(row.textContent).toContain('single transcription')
    expect(row.textContent).toContain('(primary, not opened')
    expect(within(row).getAllByRole('link')[0]?.getAttribute('href')).toMatch(/I-40_26\.pdf$/)
  })

  it('has words for every rule and every number', () => {
    const { rule, parameter }: { rule: Record<string, unknown>; parameter: Record<string, unknown> } = words.rules
    expect(ruleIds.filter((id) => !rule[id])).toEqual([])
    expect(sourcedNumbers.filter(({ key }) => !parameter[key])).toEqual([])
  })
})
