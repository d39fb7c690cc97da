import { questionsOf } from '../src/forms/form.ts'
import { long } from '../src/forms/long.ts'
import { simplified } from '../src/forms/simplified.ts'
import type { Locale } from '../src/i18n/locale.ts'
import { locales } from '../src/i18n/locale.ts'
import { dotList } from '../src/study/room/roomApi.ts'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { Leader, RoomPhone } from './support/room.ts'
import { words } from './support/words.ts'

const t = (key: string, values: Record<string, string> = {}) => words('en', `room:${key}`, values)

/** What old portals asked of everybody about an account, the law, and each job: a room cuts this first. */
const heavy = /^(?:acct|law|svc|job|se|ui|un|noncit|interview|med|tax|veh|cover)-/
const kept = questionsOf(simplified)
const needless = [...questionsOf(long)].filter((question) => heavy.test(question) && !kept.has(question))

/** Two phones of a room read each language: the first gets the long form, the second the simplified one. */
const readers: readonly Locale[] = locales.flatMap((lang) => [lang, lang])

test('a whole room: eight phones in four languages through all five acts, and two households in the form they made', async ({
  browser,
  server,
  guard,
}) => {
  test.setTimeout(600_000)
  const leader = await Leader.opens(browser, guard, server)
  const wall = await leader.showsWall(browser, guard, { width: 1280, height: 720 })
  const phones: RoomPhone[] = []
  for (const lang of readers) phones.push(await RoomPhone.joins(browser, guard, server.url, leader.code, lang))
  const [first, ana, , second] = phones as [RoomPhone, RoomPhone, RoomPhone, RoomPhone]
  await expect(wall.locator('.wall-bar')).toContainText(t('people_other', { count: '8' }))
  expect(await axeFindings(wall)).toEqual([])
  expect(await axeFindings(first.page)).toEqual([])

  // Act one.
  await leader.goesOnTo('feel')
  await leader.presses('remote.start')
  for (const phone of phones) await phone.isOn('room-before')
  await first.begins('long', 'dana-whitfield')
  await ana.finishes(await ana.begins('simplified', 'dana-whitfield'), 'offers')
  await second.finishes(await second.begins('simplified', 'dana-whitfield'), 'offers')
  await expect(wall.locator('.wall-row[data-form=simplified] .wall-dot')).toHaveCount(2)
  await first.stops()
  await leader.page.getByLabel(t('remote.showGaveUp')).check()
  await expect(wall.locator('.wall-places li')).toHaveCount(1)
  await expect(wall.locator('.wall-dot--gave-up')).toHaveCount(1)
  expect(await axeFindings(wall)).toEqual([])
  await leader.presses('remote.stop')

  // Act two: a table says what it would do, the leader settles the rest.
  await leader.goesOnTo('cut')
  await first.sits('1')
  await first.page
    .locator('.cut-card')
    .first()
    .getByRole('radio', { name: first.words('cut:decision.keep'), exact: true })
    .check()
  await expect(leader.page.getByRole('heading', { name: t('remote.now', { act: t('act.cut') }) })).toBeVisible()
  await leader.settles(needless)
  await expect(wall.locator('[data-number="questions"] .cut-number')).not.toHaveText('192')

  // Act three: the form that they made, as both twins, each in another language.
  await leader.goesOnTo('run')
  await leader.presses('remote.ours')
  const asDana = await ana.begins('long', 'dana-whitfield')
  const asCorey = await second.begins('long', 'corey-lindqvist')
  await ana.finishes(asDana, 'confirmation')
  await second.finishes(asCorey, 'confirmation')
  await expect(wall.locator(`.wall-row[data-form=room-${leader.code.toLowerCase()}] .wall-dot`)).toHaveCount(2)
  const { dots } = dotList.parse(await (await leader.page.request.get(leader.api('dots'))).json())
  const ours = dots.filter(({ form, outcome }) => form.startsWith('room-') && outcome === 'finished')
  expect(ours.map(({ scenario }) => scenario).sort()).toEqual(['corey-lindqvist', 'dana-whitfield'])
  expect(ours.map(({ lang }) => lang).sort()).toEqual([ana.lang, second.lang].sort())

  // Acts four and five; a phone that comes in late finds the room where it is.
  await leader.goesOnTo('count')
  await expect(wall.locator('.wall-bar h1')).toContainText(t('act.count'))
  const late = await RoomPhone.comesLate(browser, guard, server.url, leader.code, 'en')
  await leader.goesOnTo('whose')
  await late.sits('2')
  await late.page.getByRole('checkbox').first().check()
  await expect(wall.locator('.wall-bar h1')).toContainText(t('act.whose'))
  for (const page of [late.page, leader.page]) expect(await axeFindings(page)).toEqual([])

  // The next day: the laptop was closed, and nothing is lost.
  await leader.presses('remote.close')
  await expect(wall.getByText(t('closed'))).toBeVisible()
  await leader.page.goto(`${server.url}/rooms?lang=en`)
  const code = `${leader.code.slice(0, 3)}-${leader.code.slice(3)}`
  await leader.page.getByRole('link', { name: t('lead.reopen', { code }) }).click()
  await leader.presses('remote.reopen')
  await expect(leader.page.getByRole('heading', { name: t('remote.now', { act: t('act.whose') }) })).toBeVisible()
  await expect(late.page.getByRole('checkbox').first()).toBeChecked()
})
