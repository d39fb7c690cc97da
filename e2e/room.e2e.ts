import { expect, test } from './support/guarded.ts'
import { Leader, RoomPhone } from './support/room.ts'
import { words } from './support/words.ts'

const t = (key: string, values: Record<string, string> = {}) => words('en', `room:${key}`, values)

test('a room feels both forms and runs its own: leader, wall and two phones in two languages', async ({
  browser,
  server,
  guard,
}) => {
  test.slow()
  const leader = await Leader.opens(browser, guard, server)
  // The test's own address is one that no phone could follow.
  await expect(leader.page.getByText(t('remote.thisComputer'))).toBeVisible()
  const wall = await leader.showsWall(browser, guard)
  await expect(wall.locator('.wall-code')).toHaveText(`${leader.code.slice(0, 3)}-${leader.code.slice(3)}`)

  const ana = await RoomPhone.joins(browser, guard, server.url, leader.code, 'es')
  const ben = await RoomPhone.joins(browser, guard, server.url, leader.code.toLowerCase(), 'zh-Hant')
  await expect(wall.locator('.wall-bar')).toContainText(t('people_other', { count: '2' }))

  await leader.goesOnTo('feel')
  await expect(wall.getByText(t('wall.feelWait'))).toBeVisible()
  await leader.presses('remote.start')
  const long = await ana.begins('long', 'dana-whitfield')
  const simplified = await ben.begins('simplified', 'dana-whitfield')
  await ana.page.reload()
  await expect(ana.page.locator('main form')).toBeVisible()
  await ben.finishes(simplified, 'offers')
  await expect(wall.locator('.wall-row[data-form=simplified] .wall-dot')).toHaveCount(1)
  await long.answersPage()
  await leader.presses('remote.stop')
  await ana.isOn('room-over')
  await expect(wall.getByText(t('wall.timeUp_one', { count: '1' }))).toBeVisible()
  await expect(wall.getByText(t('timing')).first()).toBeVisible()

  await leader.page.getByRole('button', { name: t('act.run'), exact: true }).click()
  await leader.presses('remote.ours')
  const ours = await ben.begins('long', 'dana-whitfield')
  await ana.begins('long', 'dana-whitfield')
  await ben.finishes(ours, 'confirmation')
  await expect(wall.locator(`.wall-row[data-form=room-${leader.code.toLowerCase()}] .wall-dot`)).toHaveCount(1)

  await leader.page.reload()
  await expect(leader.page.getByRole('heading', { name: t('remote.now', { act: t('act.run') }) })).toBeVisible()
  await leader.presses('remote.stop')
  await ana.isOn('room-over')

  // Deleted at once, by two presses: whoever still looks is told.
  guard.expects(/status of 404.*\/api\/rooms/)
  await leader.presses('remote.delete')
  await leader.presses('remote.deleteYes')
  const code = `${leader.code.slice(0, 3)}-${leader.code.slice(3)}`
  await expect(leader.page.getByRole('status')).toHaveText(t('lead.deleted', { code }))
  await expect(leader.page.getByRole('link', { name: t('lead.reopen', { code }) })).toHaveCount(0)
  await expect(wall.getByText(t('enter.unknown'))).toBeVisible()
  await expect(ana.page.getByText(ana.t('enter.unknown'))).toBeVisible()
  expect((await leader.page.request.get(leader.api('dots'))).status()).toBe(404)
})
