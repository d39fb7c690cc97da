import type { Page } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { words } from './support/words.ts'

const t = (key: string) => words('en', `workshop:${key}`)

/** The family of four, as the question bank counts it: screens, answers, answers by legal code. */
const familyOfFour = {
  long: { screens: 59, answers: 189, codes: [8, 7, 74, 34, 26, 3, 9, 28] },
  simplified: { screens: 35, answers: 59, codes: [8, 2, 31, 11, 1, 2, 4, 0] },
}

const viewports = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

for (const viewport of viewports) {
  test(`a room compares the forms and looks at each, ${viewport.width} wide`, async ({ page, server }) => {
    await page.setViewportSize(viewport)
    for (const path of ['/forms/compare', '/forms/simplified', '/forms/long', '/forms', '/time-tax']) {
      await page.goto(`${server.url}${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await axeFindings(page), path).toEqual([])
      expect(await scrollsSideways(page), path).toBe(false)
    }
  })
}

test('choosing a household shows what it is asked, as the question bank counts it', async ({ page, server }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${server.url}/forms/compare`)
  await page.getByLabel(t('atlas.compare.household'), { exact: true }).selectOption('monique-harper')
  await expect(page).toHaveURL(/\?household=monique-harper$/)

  for (const [id, { screens, answers }] of Object.entries(familyOfFour)) {
    const size = page.locator(`.compare-size[data-form="${id}"] dd`)
    await expect(size).toHaveText([String(screens), String(answers)])
  }
  const numbers = page.locator('.law tbody .counted-number')
  const expected = familyOfFour.long.codes.flatMap((count, code) => [count, familyOfFour.simplified.codes[code] ?? 0])
  await expect(numbers).toHaveText([...expected, 189, 59].map(String))

  await page.getByLabel(t('atlas.compare.fate'), { exact: true }).selectOption('dropped')
  await expect(page.locator('.compare-column[data-form="long"] .compare-question').first()).toHaveText(/User name/)
  await expect(page.locator('.compare-column[data-form="simplified"] .compare-question')).toHaveCount(0)
})

test('the comparison prints both forms beside each other, without what is only for the screen', async ({
  page,
  server,
}) => {
  await page.setViewportSize({ width: 1060, height: 750 })
  await page.goto(`${server.url}/forms/compare?household=monique-harper`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.compare-filters')).toBeHidden()
  await expect(page.locator('.workshop-bar')).toBeHidden()
  await expect(page.locator('.compare-whom')).toBeVisible()
  const [left, right] = await page
    .locator('.compare-column')
    .evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().left))
  expect(right).toBeGreaterThan(left ?? 0)
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000)
})
