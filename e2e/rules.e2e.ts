import type { Page } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { keyboard } from './support/keyboard.ts'
import { words } from './support/words.ts'

const t = (key: string, values: Record<string, string> = {}) => words('en', `workshop:rules.${key}`, values)
const usd = (amount: string) => t('result.amount', { amount })

const amount = (page: Page) => page.getByRole('status')
const wages = (page: Page) => page.getByLabel(t('field.earned'), { exact: true })
const chart = (page: Page) => page.getByRole('img', { name: t('chart.name.earned') })

async function opensExample(page: Page, url: string, id: string) {
  await page.goto(`${url}/rules`)
  await page.getByLabel(t('load.label')).selectOption(id)
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  test(`the rules can be played with at ${viewport.width} × ${viewport.height}`, async ({ page, server }) => {
    await page.setViewportSize(viewport)
    await opensExample(page, server.url, 'f')
    await expect(amount(page)).toContainText(usd('$182'))
    await expect(chart(page)).toBeVisible()
    await page.getByText(t('chart.table')).click()
    await expect(page.getByRole('row', { name: '$5,500.01' })).toContainText('$0')
    expect(await axeFindings(page)).toEqual([])

    await wages(page).fill('5501')
    await expect(amount(page)).toContainText(usd('$0'))
    await expect(amount(page)).toContainText(t('finding.over-gross-limit'))
    await wages(page).fill('-1')
    await expect(page.getByText(t('fault.moneyNegative'))).toBeVisible()
    await expect(amount(page)).toContainText(t('result.stale'))
    expect(await axeFindings(page)).toEqual([])

    expect(new URL(page.url()).search, 'nothing typed in the address').toBe('')
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(stored, 'nothing typed in the storage').toBe('[{},{}]')
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(isWide, 'the page scrolls sideways').toBe(false)
  })
}

test('the keyboard alone moves a number and walks along the curve', async ({ page, server }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await opensExample(page, server.url, 'f')
  await keyboard.types(wages(page), '5500.01')
  await expect(amount(page)).toContainText(usd('$0'))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('5400')
  await expect(amount(page)).not.toContainText(usd('$0'))
  const before = await amount(page).textContent()
  const slider = page.getByRole('slider', { name: t('chart.slide.earned') })
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(wages(page)).toHaveValue('5,390')
  await expect(amount(page)).not.toHaveText(before ?? '')
})

test('paper gets the chart, its table and the working, and forced colours keep the line', async ({ page, server }) => {
  await page.emulateMedia({ media: 'print' })
  await opensExample(page, server.url, 'f')
  await expect(chart(page)).toBeVisible()
  await expect(page.getByRole('row', { name: '$5,500.01' })).toBeVisible()
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
  const stroke = await chart(page)
    .locator('[data-mark="line"]')
    .evaluate((line) => getComputedStyle(line).stroke)
  const ink = await chart(page).evaluate((drawing) => getComputedStyle(drawing).color)
  expect(stroke).toBe(ink)
})
