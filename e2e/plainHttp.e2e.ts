import { readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import type { LogEvent } from '../src/instrumentation/event.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'

/** An address by which other devices reach this machine. */
const address = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address

test.use({ isMobile: true, hasTouch: true, viewport: { width: 360, height: 740 } })

test('a phone on the local network, over plain http, loses its network in the middle and loses nothing else', async ({
  page,
  context,
  server,
  guard,
}) => {
  test.skip(address === undefined, 'this machine has no address but localhost')
  guard.expects(/ERR_INTERNET_DISCONNECTED/)
  const dana = scenarioOf('dana-whitfield')
  if (!dana) throw new Error('no scenario dana-whitfield')
  const applicant = new Applicant(page, dana)

  await applicant.arrives(server.url.replace('localhost', address ?? ''))
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await applicant.begins()
  await applicant.answersUntil('food')
  const researcher = await Researcher.of(server)
  await expect
    .poll(async () => (await researcher.visits())[0]?.runs[0]?.page, { message: 'the last page the server knows of' })
    .toBe('food')

  await context.setOffline(true)
  await applicant.answersUntil('offers')
  await applicant.answersPage()
  await applicant.isOn('questionnaire')
  await applicant.button('visit:questionnaire.skip').click()
  await applicant.isOn('thanks')
  await expect(page.locator('[data-sent=no]')).toBeVisible()
  await expect(page.locator('[data-sent=yes]')).toHaveCount(0)

  const [download] = await Promise.all([page.waitForEvent('download'), applicant.button('visit:thanks.file').click()])
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { sid: string; events: LogEvent[] }
  expect(file.events.some(({ type }) => type === 'run_end')).toBe(true)
  expect((await researcher.visit(file.sid))?.visit.runs[0]?.outcome).toBeNull()

  await context.setOffline(false)
  await expect(page.locator('[data-sent=yes]')).toBeVisible()
  const { visit, events } = await researcher.wholeVisit(page)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(visit.runs).toMatchObject([{ outcome: 'completed_unassisted' }])
  const told = events.flatMap((event) => (event.type === 'device_keeps' ? [event.d] : []))
  expect(told).toEqual([{ log: true, answers: true, pages: false }])
  expect(applicant.journey.screens).toHaveLength(29)
})

test('who is offline when the second form is due is told so, and goes on once the network is back', async ({
  page,
  context,
  server,
  guard,
}) => {
  test.skip(address === undefined, 'this machine has no address but localhost')
  guard.expects(/ERR_INTERNET_DISCONNECTED/)
  const lucia = scenarioOf('lucia-ramirez-soto')
  if (!lucia) throw new Error('no scenario lucia-ramirez-soto')
  const applicant = new Applicant(page, lucia)

  await applicant.arrives(server.url.replace('localhost', address ?? ''), { sequence: 'sa-lb' })
  await applicant.begins()
  await applicant.answersUntil('offers')
  await context.setOffline(true)
  await applicant.answersPage()
  await applicant.button('visit:questionnaire.skip').click()
  await applicant.isOn('break')
  await applicant.button('common:continue').click()
  await applicant.isOn('missed')
  await expect(page.locator('main')).toContainText(applicant.t('common:openFailed'))
  await expect(page.locator('main h1')).toBeFocused()
  await applicant.button('common:tryAgain').click()
  await applicant.isOn('missed')

  await context.setOffline(false)
  await applicant.isOn('scenario')
  await applicant.button('visit:scenario.start').click()
  await applicant.isOn('county')
})
