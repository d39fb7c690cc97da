import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { day } from '../src/i18n/format.ts'
import { localeNames } from '../src/i18n/locale.ts'
import { once } from '../src/study/sequence.ts'
import { templates } from '../src/study/templates.ts'
import { Applicant } from './support/applicant.ts'
import { axeFindings } from './support/axe.ts'
import { device } from './support/device.ts'
import { expect, test } from './support/guarded.ts'
import { PageChecks } from './support/pageChecks.ts'
import { words } from './support/words.ts'

const t = (key: string) => words('es', key)
const study = {
  ...templates['remote-between'],
  ...{ code: 'helped', design: 'single', forms: ['simplified@1'], arms: [once('simplified@1')], target: 5 },
  scenarios: { es: ['lucia-ramirez-soto'] },
  questionnaires: ['seq', 'sus', 'raw-tlx', 'burden'],
  helper: 'asked',
}

test('Lucía applies with a helper beside her, says how it was, and takes the dates with her', async ({
  page,
  browser,
  server,
  guard,
}) => {
  test.slow()
  const owner = (await browser.newContext({ baseURL: server.url })).request
  await owner.post('/api/sign-in', { data: { passphrase: server.passphrase } })
  expect((await owner.post('/api/console/studies', { data: study })).ok()).toBe(true)
  const household = scenarioOf('lucia-ramirez-soto')
  if (!household) throw new Error('no such household')
  const lucia = new Applicant(page, household)
  const checks = new PageChecks(page)

  await page.goto(`${server.url}/v/helped`)
  await expect(page.getByRole('link')).toHaveText([localeNames.es])
  await page.getByRole('link').click()
  await page.getByText(t('visit:consent.helper.with'), { exact: true }).click()
  await expect(page.getByRole('checkbox')).toBeChecked()
  await checks.looks('es', 'with a helper', 'consent')
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: t('visit:consent.helper.guide'), exact: true }).click()
  const guide = await opening
  await expect(guide.locator('main h1')).toHaveText(t('helper:guide.title'))
  expect(await axeFindings(guide)).toEqual([])
  await guide.close()

  await lucia.begins()
  await page.getByRole('button', { name: t('helper:guide.open'), exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText(t('helper:guide.mayNot.answer'))
  await checks.looks('es', 'guide', 'form')
  await lucia.button('common:close').click()
  await lucia.answersUntil('sent')
  // What comes from here on was fetched while there was a network.
  guard.expects(/ERR_INTERNET_DISCONNECTED/)
  await page.context().setOffline(true)
  await page.getByRole('link', { name: t('helper:dates.open'), exact: true }).click()
  await expect(page.locator('main')).toContainText(day('2026-12-22', 'es'))
  await checks.looks('es', 'dates', 'follow-up')
  await page.goBack()
  await lucia.isOn('sent')
  await lucia.completes()

  await lucia.button('common:continue').click()
  await expect(page.getByText(t('scales:sus.i1'), { exact: true })).toBeVisible()
  await expect(page.locator('main h1')).toBeFocused()
  for (const four of await page.locator('label', { hasText: /^4$/ }).all()) await four.click()
  await checks.looks('es', 'SUS', 'questionnaire')
  await lucia.button('common:continue').click()
  await page.locator('#mark-mental').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#mark-mental')).toHaveAttribute(
    'aria-valuetext',
    words('es', 'scales:raw-tlx.point', { point: '55' }),
  )
  await checks.looks('es', 'TLX', 'questionnaire')
  await lucia.button('common:continue').click()
  await checks.looks('es', 'burden', 'questionnaire')
  await lucia.button('visit:questionnaire.send').click()
  await lucia.isOn('thanks')
  await page.context().setOffline(false)
  await expect(page.locator('[data-sent=yes]')).toBeVisible()
  await expect(page.getByRole('link', { name: t('helper:dates.open'), exact: true })).toBeVisible()
  checks.conclude()

  const { sid } = await device.visit(page)
  const { rows } = (await (await owner.get('/api/console/studies/helped/board')).json()) as { rows: object[] }
  expect(rows).toMatchObject([{ sid, hasHelper: true }])
  const detail = (await (await owner.get(`/api/console/visits/${sid}`)).json()) as {
    events: { type: string; d: object }[]
    replies: { instrument: string; item: string; value: string | null }[]
  }
  expect(detail.events.find(({ type }) => type === 'session_start')?.d).toMatchObject({ helper: true })
  expect(detail.replies.filter(({ instrument, value }) => instrument === 'sus' && value === '4')).toHaveLength(10)
  expect(
    detail.replies
      .filter(({ instrument }) => instrument === 'raw-tlx')
      .map(({ value }) => value)
      .sort(),
  ).toEqual(['55', ...Array<null>(5).fill(null)])
})
