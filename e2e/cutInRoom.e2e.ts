import type { Page } from '@playwright/test'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { Leader, RoomPhone } from './support/room.ts'
import { words } from './support/words.ts'

const en = (key: string, values: Record<string, string> = {}) => words('en', `cut:${key}`, values)
const number = (page: Page, id: string) => page.locator(`[data-number="${id}"] .cut-number`)

/** The first card of the first screen: the county. */
const card = (page: Page) => page.locator('.cut-card').first()

/** Takes a seat at a table, for which the phone then speaks. */
async function sits({ page, lang, t }: RoomPhone, table: string) {
  await page.getByLabel(t('phone.seat')).selectOption({ label: t('table', { table }) })
  await expect(page.getByRole('heading', { level: 1, name: words(lang, 'cut:title') })).toBeVisible()
}
const decides = ({ page, lang }: RoomPhone, decision: string) =>
  card(page)
    .getByRole('radio', { name: words(lang, `cut:decision.${decision}`), exact: true })
    .check()

test('two tables cut the long form in two languages, and the room settles what they differ on', async ({
  browser,
  server,
  guard,
}) => {
  test.slow()
  const leader = await Leader.opens(browser, guard, server)
  const wall = await leader.showsWall(browser, guard, { width: 1280, height: 720 })
  const ana = await RoomPhone.joins(browser, guard, server.url, leader.code, 'es')
  const ben = await RoomPhone.joins(browser, guard, server.url, leader.code, 'zh-Hant')
  await leader.page.getByRole('button', { name: words('en', 'room:act.cut'), exact: true }).click()
  await expect(number(wall, 'questions')).toHaveText('192')

  await sits(ana, '1')
  await sits(ben, '2')
  await decides(ana, 'cut')
  await expect(number(ana.page, 'questions')).toHaveText('191')
  await decides(ben, 'keep')
  for (const page of [ana.page, wall, leader.page]) expect(await axeFindings(page)).toEqual([])

  const settled = leader.page.getByText(en('settle.differ', { count: '1' }), { exact: true })
  await expect(settled).toBeVisible()
  await card(leader.page)
    .getByRole('button', { name: new RegExp(`^${en('settle.show')}`) })
    .click()
  await expect(wall.getByRole('heading', { level: 2 })).toContainText(/county/i)
  await expect(wall.locator('.cut-votes > li')).toHaveCount(2)
  await card(leader.page)
    .getByRole('button', { name: new RegExp(`^${en('settle.take', { decision: en('decision.cut') })}`) })
    .click()
  await expect(number(wall, 'questions')).toHaveText('191')
  await expect(ben.page.getByText(words('zh-Hant', 'cut:settle.settled', { decision: '刪去' }))).toBeVisible()

  // Undo is the device's own: the leader's takes back the settling and leaves the votes.
  await leader.page.getByRole('button', { name: en('undo'), exact: true }).click()
  await expect(number(wall, 'questions')).toHaveText('192')
  await expect(settled).toBeVisible()

  // A phone that was away finds its table's decision.
  await ana.page.reload()
  await expect(card(ana.page).getByRole('radio', { name: words('es', 'cut:decision.cut'), exact: true })).toBeChecked()
})
