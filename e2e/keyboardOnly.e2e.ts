import type { Page } from '@playwright/test'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import type { Scenario } from '../src/scenarios/scenario.ts'
import { Applicant } from './support/applicant.ts'
import { keyboard } from './support/keyboard.ts'
import { expect, test } from './support/server.ts'

/** The focus of a page just opened: on its heading, so that reading and Tab start there. */
const startsAtHeading = (page: Page) => expect(page.locator('main h1')).toBeFocused()

test('somebody who has only a keyboard sends an application', async ({ page, server }) => {
  const applicant = new Applicant(page, scenarioOf('lucia-ramirez-soto') as Scenario, 'es', keyboard)
  await applicant.arrives(server.url)
  await applicant.begins()
  await startsAtHeading(page)

  const help = applicant.button('common:help')
  await keyboard.presses(help)
  await expect(page.getByRole('dialog')).toBeVisible()
  await keyboard.presses(applicant.button('common:close'))
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(help, 'focus returns to the button that opened the panel').toBeFocused()

  await keyboard.presses(applicant.button('common:continue'))
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('lang-speak')

  await applicant.answersPage()
  await startsAtHeading(page)
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('link', { name: applicant.t('common:back') })).toBeFocused()
  await page.keyboard.press('Enter')
  await applicant.isOn('language')
  await startsAtHeading(page)
  await keyboard.presses(applicant.button('common:continue'))
  await applicant.isOn('zip')

  for (let pages = 0; (await applicant.currentPage()) !== 'offers'; pages += 1) {
    expect(pages, 'pages until the end').toBeLessThan(80)
    await applicant.answersPage()
    await startsAtHeading(page)
  }
  await applicant.finishes()
  await startsAtHeading(page)
})

test('somebody who has only a keyboard sends the long form', async ({ page, server }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 1280, height: 800 })
  const applicant = new Applicant(page, scenarioOf('dana-whitfield') as Scenario, 'en', keyboard, 'long')
  await applicant.arrives(server.url)
  await applicant.begins()
  for (let pages = 0; (await applicant.currentPage()) !== 'confirmation'; pages += 1) {
    expect(pages, 'pages until the end').toBeLessThan(80)
    await applicant.answersPage()
    await startsAtHeading(page)
  }
  await applicant.finishes()
})
