import type { Browser } from '@playwright/test'
import { openBarePage } from './bare/openBarePage.ts'
import { TurnWatch } from './turnWatch.ts'

const pages = 34

/** The turns of a page of React and nothing else, as long as a visit. */
export async function bareTurns(browser: Browser): Promise<number[]> {
  const site = await openBarePage()
  const watch = await TurnWatch.open(browser)
  await watch.page.goto(site.url)
  for (let page = 0; page < pages; page += 1) {
    await watch.page
      .locator('label')
      .nth(page % 4)
      .click()
    await watch.presses(watch.page.getByRole('button'))
  }
  await watch.close()
  site.close()
  return watch.turns
}
