import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { expect, type Guard, test } from './support/guarded.ts'
import { freePort } from './support/freePort.ts'
import { Leader, RoomPhone } from './support/room.ts'
import { startServer } from './support/server.ts'
import { words } from './support/words.ts'

const t = (key: string, values: Record<string, string> = {}) => words('en', `room:${key}`, values)
const cut = (key: string, values: Record<string, string> = {}) => words('en', `cut:${key}`, values)
const hex = (digits: number) => randomBytes(digits / 2).toString('hex')

const questions = (page: Page) => page.locator('[data-number="questions"] .cut-number')
/** The first card of the first screen: the county. */
const county = (page: Page) => page.locator('.cut-card').first()
const decides = (page: Page, decision: string) =>
  county(page)
    .getByRole('radio', { name: cut(`decision.${decision}`), exact: true })
    .check()
const showsAll = (page: Page) => page.locator('.cut-filter input').last().check()

/** A phone that leads beside the laptop, let in by the laptop's leader. */
async function aRemote(browser: Browser, guard: Guard, leader: Leader): Promise<Page> {
  const remote = { id: hex(32), token: hex(64) }
  const answer = await leader.page.request.post(leader.api('devices'), {
    headers: { authorization: `Bearer ${await leader.token()}` },
    data: { ...remote, role: 'leader', lang: 'en' },
  })
  expect(answer.status()).toBe(200)
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
  await guard.watch(context)
  const page = await context.newPage()
  await page.goto(
    `${new URL(leader.page.url()).origin}/rooms/${leader.code}/remote?lang=en#${remote.id}.${remote.token}`,
  )
  return page
}

test('a laptop without a network, two who settle one card, a killed server and the next day: nothing is lost', async ({
  browser,
  guard,
}) => {
  test.setTimeout(300_000)
  guard.expects(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_INCOMPLETE_CHUNKED/)
  // A code that no room has, an action that came too late, and a server that starts, are answers.
  guard.expects(/status of 404/, /status of 409/, /status of 503/)
  const port = await freePort()
  let server = await startServer({ port })
  const { dataDir, passphrase } = server
  const leader = await Leader.opens(browser, guard, server)
  const wall = await leader.showsWall(browser, guard, { width: 1280, height: 720 })
  const ana = await RoomPhone.joins(browser, guard, server.url, leader.code, 'en')
  await leader.page.getByRole('button', { name: t('act.cut'), exact: true }).click()
  await ana.sits('1')
  const remote = await aRemote(browser, guard, leader)
  for (const page of [leader.page, remote]) await showsAll(page)
  await expect(questions(wall)).toHaveText('192')

  // The laptop loses its network, and its leader goes on; so do the others.
  await leader.page.context().setOffline(true)
  await decides(leader.page, 'cut')
  await expect(questions(leader.page)).toHaveText('191')
  await expect(leader.page.getByText(t('offline'))).toBeVisible()
  await expect(leader.page.getByText(t('unsent_one', { count: '1' }))).toBeVisible()
  await decides(ana.page, 'optional')
  await decides(remote, 'keep')
  await expect(county(ana.page)).toContainText(cut('settle.settled', { decision: cut('decision.keep') }))

  // It is back: what came first stands, whoever was too late is told, and decides again.
  await leader.page.context().setOffline(false)
  await expect(leader.page.locator('.cut-conflict')).toHaveText(
    cut('conflict.card-settled', { card: await county(leader.page).locator('h3').innerText() }),
  )
  await expect(leader.page.getByText(t('offline'))).toBeHidden()
  await expect(county(leader.page).locator('.cut-votes > li')).toHaveCount(1)
  await expect(county(leader.page).getByRole('radio', { name: cut('decision.keep'), exact: true })).toBeChecked()
  await decides(leader.page, 'cut')
  await expect(questions(wall)).toHaveText('191')

  // The server dies, a table speaks meanwhile, and the server comes back.
  await server.stop('SIGKILL')
  await decides(ana.page, 'later')
  await expect(wall.locator('.wall-offline')).toBeVisible()
  server = await startServer({ port, dataDir })
  await expect(county(leader.page).locator('.cut-votes > li[data-decision=later]')).toHaveCount(1, { timeout: 30_000 })
  await expect(wall.locator('.wall-offline')).toHaveCount(0)
  await expect(questions(wall)).toHaveText('191')

  // The next day, from another laptop: the room is where it was, and a phone comes in whose owner can't type.
  await leader.page.context().close()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, hasTouch: false })
  await guard.watch(context)
  guard.expects(/status of 401/)
  const laptop = await context.newPage()
  await laptop.goto(`${server.url}/rooms?lang=en`)
  await laptop.getByLabel(t('lead.passphrase'), { exact: true }).fill(passphrase)
  await laptop.getByRole('button', { name: t('lead.submit') }).click()
  const code = `${leader.code.slice(0, 3)}-${leader.code.slice(3)}`
  await laptop.getByRole('link', { name: t('lead.reopen', { code }) }).click()
  await expect(questions(laptop)).toHaveText('191')
  await laptop.getByRole('button', { name: t('remote.next', { act: t('act.run') }), exact: true }).click()
  await laptop.getByRole('button', { name: t('remote.next', { act: t('act.count') }), exact: true }).click()
  await expect(wall.locator('.wall-bar h1')).toContainText(t('act.count'))

  const late = await (await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })).newPage()
  await guard.watch(late.context())
  await late.goto(`${server.url}/room?lang=en`)
  const types = async (typed: string) => {
    await late.locator('input[name=code]').fill(typed)
    await late.locator('main form button').click()
  }
  await types('4K7')
  await expect(late.getByText(t('enter.notACode'))).toBeVisible()
  await types(leader.code === 'ZZZZZZ' ? '000000' : 'zzz-zzz')
  await late.getByRole('button', { name: 'English', exact: true }).click()
  await expect(late.getByText(t('enter.unknown'))).toBeVisible()
  // O for 0, I and L for 1, small, with a blank: what people write for what they see.
  await types(` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('-', ' ')} `)
  await late.getByRole('button', { name: 'English', exact: true }).click()
  await expect(late.getByRole('heading', { level: 1, name: words('en', 'talk:tax.heading') })).toBeVisible()

  // The phone of yesterday is the same phone at the same table.
  await laptop.getByRole('button', { name: t('remote.next', { act: t('act.whose') }), exact: true }).click()
  await ana.page.reload()
  await expect(ana.page.getByLabel(t('phone.seat')).locator('option:checked')).toHaveText(t('table', { table: '1' }))
  for (const page of [ana.page, late])
    await expect(page.getByRole('heading', { level: 1, name: words('en', 'talk:page.heading') })).toBeVisible()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('a phone that can’t fetch a part of the room says so, and comes in at the next try', async ({
  browser,
  guard,
  server,
}) => {
  guard.expects(/ERR_FAILED/, /dynamically imported module/)
  const leader = await Leader.opens(browser, guard, server)
  const phone = await RoomPhone.joins(browser, guard, server.url, leader.code, 'es')
  await phone.page.route(/CountPhone/, (route) => route.abort())
  await leader.presses('act.count')
  const again = phone.page.getByRole('link', { name: words('es', 'first:trouble.again') })
  await expect(again).toBeVisible()
  await phone.page.unrouteAll()
  await again.click()
  await expect(phone.page.getByRole('heading', { level: 1, name: words('es', 'talk:tax.heading') })).toBeVisible()
})
