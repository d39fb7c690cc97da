import type { Page } from '@playwright/test'
import { checkIdentities } from '../src/analysis/identities.ts'
import { measureRun } from '../src/analysis/measures.ts'
import { type Locale, localeNames } from '../src/i18n/locale.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { axeFindings } from './support/axe.ts'
import { device } from './support/device.ts'
import { expect, test } from './support/guarded.ts'
import { PageChecks } from './support/pageChecks.ts'
import { Researcher } from './support/researcher.ts'
import { words } from './support/words.ts'

/** Anything that tells how long something takes: a number, a clock, minutes. */
const aDuration = /\d|minuto|\bhoras?\b/i

function plays(page: Page, id: string): Applicant {
  const scenario = scenarioOf(id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  return new Applicant(page, scenario)
}

/** Reads the open page in another language. */
async function reads(applicant: Applicant, to: Locale) {
  const { page } = applicant
  await page.getByRole('button', { name: applicant.t('common:changeLanguage') }).click()
  await page.getByRole('dialog').getByRole('button', { name: localeNames[to], exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', to)
  applicant.lang = to
}

/** Fills in the first form as Lucía and stands on the break page. */
async function reachesTheBreak(page: Page, url: string): Promise<Applicant> {
  const lucia = plays(page, 'lucia-ramirez-soto')
  await lucia.arrives(url, { sequence: 'a-b' })
  await lucia.begins()
  await lucia.completes()
  await lucia.button('common:continue').click()
  await lucia.isOn('break')
  return lucia
}

test('one visit, two runs: Lucía, a break, then Rosa, each stored with its own times', async ({ page, server }) => {
  test.slow()
  const lucia = await reachesTheBreak(page, server.url)
  const t = (key: string, values: Record<string, string> = {}) => words('es', key, values)
  await expect(page.locator('main h1')).toBeFocused()
  await expect(page.locator('main')).not.toContainText(aDuration)
  const checks = new PageChecks(page)
  await checks.looks('es', 'blank', 'break')
  for (const lang of ['en', 'zh-Hant', 'zh-Hans', 'es'] as const) {
    await reads(lucia, lang)
    if (lang !== 'es') await checks.looks(lang, 'blank', 'break')
  }
  const { sid } = await device.visit(page)
  const answersOfLucia = await device.answers(page)

  await page.reload()
  await lucia.isOn('break')
  await page.goBack()
  await lucia.isOn('break')
  await page.goto(`${server.url}/f/simplified/offers`)
  await lucia.isOn('break')
  await page.goto(`${server.url}/visit/print/r1`)
  await lucia.isOn('break')

  const rosa = plays(page, 'rosa-hernandez-luna')
  await rosa.button('common:continue').click()
  await rosa.isOn('scenario')
  await expect(page.locator('main h1')).toHaveText(t('visit:scenario.another.title'))
  await expect(page.locator('main .notice')).toHaveText(
    t('visit:scenario.another.who', { before: 'Lucía', name: 'Rosa Hernández Luna' }),
  )
  await expect(page.locator('.sheet')).not.toContainText('Lucía')
  await checks.looks('es', 'second', 'scenario')
  await page.reload()
  await rosa.isOn('scenario')
  await page.goBack()
  await rosa.isOn('scenario')

  await rosa.starts()
  await page.goBack()
  await rosa.isOn('language')
  await page.goBack()
  await rosa.isOn('language')
  expect(await device.answers(page)).toEqual(answersOfLucia)
  await rosa.answersUntil('name')
  await expect(page.locator('[name="first-name"]')).toHaveValue('')
  await page.goto(`${server.url}/visit/print/r1`)
  await rosa.isOn('name')
  await rosa.finishes()
  for (const [run, name] of [
    ['r1', 'Lucía'],
    ['r2', 'Rosa'],
  ] as const) {
    const link = page.getByRole('link', { name: t('visit:thanks.printOf', { name }), exact: true })
    await expect(link).toHaveAttribute('href', `/visit/print/${run}`)
  }

  const researcher = await Researcher.of(server)
  const { visit, events, replies } = await researcher.wholeVisit(page)
  expect(visit.sid).toBe(sid)
  expect(visit.runs).toMatchObject([
    { run: 'r1', form: 'simplified@1', scenario: 'lucia-ramirez-soto', outcome: 'completed_unassisted' },
    { run: 'r2', form: 'simplified@1', scenario: 'rosa-hernandez-luna', outcome: 'completed_unassisted' },
  ])
  expect(replies.map(({ run }) => run)).toContain('r1')
  for (const { run, scenario, primaryMs } of visit.runs) {
    const measures = measureRun(events, run)
    const { afterSending } = measures
    if (!afterSending) throw new Error(`${run} has not ended`)
    expect(measures).toMatchObject({ form: 'simplified@1', scenario, primaryMs, languageSwitches: 0 })
    expect([...checkIdentities(measures), ...checkIdentities(afterSending)], run).toEqual([])
    const questions = [...measures.questions, ...afterSending.questions]
    expect(questions.filter(({ matchesKey }) => matchesKey === false)).toEqual([])
    expect(measures.matched + afterSending.matched).toBe(measures.scored + afterSending.scored)
    expect(measures.screens + afterSending.screens).toBe(35)
    expect(measures.answers + afterSending.answers).toBe(57)
  }
  const [first, second] = [measureRun(events, 'r1'), measureRun(events, 'r2')]
  expect(second.fromMs).toBeGreaterThan(first.afterSending?.toMs ?? Infinity)
  const between = events.filter(({ t: at }) => at > (first.afterSending?.toMs ?? 0) && at < second.fromMs)
  expect(between.filter(({ run, form }) => run !== undefined && form !== 'pre-screener@1')).toEqual([])
  checks.conclude()
})

test('who stops in the second run keeps the first, and who deletes, deletes both', async ({ page, server, guard }) => {
  // Events on their way when the visit is deleted find it gone.
  guard.expects(/status of 401.*\/events/)
  test.slow()
  const lucia = await reachesTheBreak(page, server.url)
  const rosa = plays(page, 'rosa-hernandez-luna')
  await rosa.button('common:continue').click()
  await rosa.starts()
  await rosa.answersPage()
  await rosa.button('common:stopHere').click()
  await rosa.button('common:stop.keep').click()
  await rosa.isOn('thanks')
  await expect(page.locator('[data-sent=yes]')).toBeVisible()
  const researcher = await Researcher.of(server)
  const { visit } = await researcher.wholeVisit(page)
  expect(visit.runs.map(({ run, outcome }) => [run, outcome])).toEqual([
    ['r1', 'completed_unassisted'],
    ['r2', 'abandoned'],
  ])

  await page.getByRole('link', { name: lucia.t('visit:thanks.again'), exact: true }).click()
  await reachesTheBreak(page, server.url)
  const { sid } = await device.visit(page)
  await rosa.button('common:continue').click()
  await rosa.starts()
  await rosa.answersPage()
  await expect.poll(async () => (await researcher.visit(sid))?.visit.runs.length).toBe(2)
  await rosa.button('common:stopHere').click()
  await rosa.button('common:stop.delete').click()
  await rosa.isOn('deleted')
  expect(await researcher.visit(sid)).toBeNull()
  expect(Object.keys(await device.localStorage(page)).filter((key) => key.includes(sid))).toEqual([])
})

test.describe('on the console', () => {
  test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false })

  test('a newcomer finds the visit of two runs under Studies, and both runs in one visit', async ({
    page,
    server,
    guard,
  }) => {
    test.slow()
    guard.expects(/status of 401.*\/api\/(me|console)/)
    const t = (key: string, values: Record<string, string> = {}) => words('en', `console:${key}`, values)
    await page.goto(`${server.url}/console/studies`)
    await page.getByLabel(t('signIn.passphrase'), { exact: true }).fill(server.passphrase)
    await page.getByRole('button', { name: t('signIn.submit'), exact: true }).click()
    const form = t('form.simplified')
    const run = (twin: string) => t('studies.run', { form, twin })
    const card = page.getByRole('region', { name: 'Demonstration', exact: true })
    await card
      .getByLabel(t('studies.sequence'), { exact: true })
      .selectOption({ label: t('studies.then', { before: run('A'), run: run('B') }) })
    const start = card.getByRole('link', { name: t('studies.start'), exact: true })
    await expect(start).toHaveAttribute('href', '/v/demo?sequence=a-b')
    expect(await axeFindings(page)).toEqual([])

    await reachesTheBreak(page, server.url)
    const rosa = plays(page, 'rosa-hernandez-luna')
    await rosa.button('common:continue').click()
    await rosa.starts()
    await rosa.finishes()
    const { sid } = await device.visit(page)
    await page.goto(`${server.url}/console/visits/${sid}`)
    for (const [number, name] of [
      ['1', 'Lucía'],
      ['2', 'Rosa'],
    ] as const) {
      const section = page.getByRole('region', { name: t('run.heading', { run: number }), exact: true })
      await expect(section).toContainText(name)
      await expect(section.getByText(t('accounting.addsUp')).first()).toBeVisible()
    }
    expect(await axeFindings(page)).toEqual([])
  })
})
