import type { Page } from '@playwright/test'
import { pagesOf } from '../src/forms/form.ts'
import { preScreener } from '../src/forms/preScreener.ts'
import { measureRun } from '../src/analysis/measures.ts'
import { type Locale, locales } from '../src/i18n/locale.ts'
import type { Answers } from '../src/questions/answers.ts'
import type { Scenario } from '../src/scenarios/scenario.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { device } from './support/device.ts'
import { expect, test } from './support/guarded.ts'
import { PageChecks } from './support/pageChecks.ts'
import { Researcher } from './support/researcher.ts'
import { input, isAskedBack } from './support/typing.ts'

const exactly = (dollars: number) => ({ from: dollars * 100, to: dollars * 100 })

/** Somebody who tells the pre-screener this, whatever her sheet says. */
function somebody(page: Page, lang: Locale, told: Answers = {}): Applicant {
  const base = scenarioOf('corey-lindqvist') as Scenario
  return new Applicant(page, { ...base, key: { ...base.key, ...told } }, lang)
}

const pay = (dollars: number): Answers => ({ 'pre-earned-frequency': 'monthly', 'pre-earned': exactly(dollars) })

/** What is told, and what the page of the estimate then says. */
const cases: Record<string, { told: Answers; says: string[]; isSilentOn: string[] }> = {
  'little money: an amount, and help in 3 days': {
    told: { ...pay(100), 'pre-housing': exactly(900), 'pre-money': exactly(20) },
    says: ['likely.exact', 'county', 'fast.yes', 'fast.grounds.little-income-and-cash'],
    isSilentOn: ['over.lead', 'students.lead'],
  },
  'amounts as ranges, cash left blank: a range, and no word on 3 days yet': {
    told: {
      'pre-earned-frequency': 'monthly',
      'pre-earned': { from: 120_000, to: 150_000 },
      'pre-housing': { from: 60_000, to: 70_000 },
      'pre-money': null,
    },
    says: ['likely.range', 'county', 'fast.unknown'],
    isSilentOn: ['over.lead', 'fast.yes'],
  },
  'somebody in college: no amount, what opens the rule for students first': {
    told: { ...pay(600), 'pre-student': 'yes' },
    says: ['may.lead', 'may.student', 'students.lead', 'countyNoAmount'],
    isSilentOn: ['over.lead'],
  },
  'much money: above the usual limit, and the way on': {
    told: { ...pay(9_000), 'pre-60-disabled': 'no', 'pre-student': 'no' },
    says: ['over.lead', 'over.why', 'countyNoAmount'],
    isSilentOn: ['county', 'students.lead'],
  },
}

/** The sentence up to its first amount: what every showing of it begins with. */
const beginning = (applicant: Applicant, key: string) =>
  applicant.t(`estimate:${key}`, { amount: '|', from: '|' }).split('|')[0] ?? ''

for (const [name, { told, says, isSilentOn }] of Object.entries(cases)) {
  test(name, async ({ page, server }) => {
    const lang = locales[Object.keys(cases).indexOf(name) % locales.length] ?? 'en'
    const applicant = somebody(page, lang, told)
    await applicant.arrives(server.url)
    await applicant.beginsPreScreener()
    await applicant.answersUntil('pre-result')
    await expect(page.locator('main h2').first()).toBeVisible()
    const text = await page.locator('main').innerText()
    for (const key of says) expect(text, key).toContain(beginning(applicant, key))
    for (const key of isSilentOn) expect(text, key).not.toContain(beginning(applicant, key))

    await page.reload()
    await applicant.isOn('pre-result')
    await expect(page.locator('main h2').first()).toBeVisible()
    expect(await page.locator('main').innerText()).toBe(text)
    await page.getByRole('link', { name: applicant.t('common:back') }).click()
    await applicant.isOn('pre-cash')
    await applicant.answersPreScreener()
  })
}

for (const lang of locales) {
  test(`every page of it is open to everybody in ${lang}, blank and with what can’t be right`, async ({
    page,
    server,
  }) => {
    const checks = new PageChecks(page)
    const applicant = somebody(page, lang)
    await applicant.arrives(server.url)
    await applicant.beginsPreScreener()
    const spoils: Record<string, () => Promise<void>> = {
      'pre-income': async () => {
        await page.locator('label[for="pre-earned-frequency_monthly"]').click()
        await isAskedBack(applicant, { 'pre-earned': '-5' }, 'moneyNegative')
        await isAskedBack(applicant, { 'pre-earned': '1.234' }, 'moneyAmbiguous', { thousands: '1,234', cents: '1.23' })
        await isAskedBack(applicant, { 'pre-earned': '1200-99999999' }, 'moneyTooLarge')
        await isAskedBack(applicant, { 'pre-earned': 'abc' }, 'moneyFormat')
        await isAskedBack(applicant, { 'pre-other-income': '5-6-7' }, 'moneyFormat')
      },
      'pre-cash': () => isAskedBack(applicant, { 'pre-money': '-1' }, 'moneyNegative'),
    }
    for (const { id } of pagesOf(preScreener)) {
      await applicant.isOn(id)
      if (id === 'pre-result') await expect(page.locator('main h2').first()).toBeVisible()
      await checks.looks(lang, 'blank', 'check')
      if (id === 'pre-result') break
      await (spoils[id]?.() ?? page.locator('main form button[type=submit]').click())
      await checks.summaryLeads()
      await checks.looks(lang, 'errors', 'check')
      await applicant.answersPage()
    }
    for (const more of await page.locator('details.more summary').all()) await more.click()
    await checks.looks(lang, 'all open', 'check')
    checks.conclude()
  })
}

test('a range is taken either way round, and shown again as it was meant', async ({ page, server }) => {
  const applicant = somebody(page, 'es')
  await applicant.arrives(server.url)
  await applicant.beginsPreScreener()
  await applicant.answersUntil('pre-income')
  await applicant.fillsPage('pre-income')
  await input(applicant, 'pre-earned').fill('2000-1000')
  await input(applicant, 'pre-other-income').fill('1,200 a 1,500')
  await applicant.continues('pre-income')
  expect(await device.answers(page, 'r1-pre-screener')).toMatchObject({
    'pre-earned': { from: 100_000, to: 200_000 },
    'pre-other-income': { from: 120_000, to: 150_000 },
  })
  await page.getByRole('link', { name: applicant.t('common:back') }).click()
  await expect(input(applicant, 'pre-earned')).toHaveValue('1,000-2,000')
})

test('its time is measured on its own and is no part of the run’s', async ({ page, server }) => {
  const applicant = somebody(page, 'en')
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.finishes()
  expect(applicant.before.screens).toEqual(['P01', 'P02', 'P03', 'P04', 'P05', 'P06'])

  const { visit, events } = await (await Researcher.of(server)).wholeVisit(page)
  const { preScreener: before, ...run } = measureRun(events, 'r1')
  expect(before).toMatchObject({ screens: 6, answers: applicant.before.answers.length })
  expect(before?.segments.prescreener).toBe(before?.taskMs)
  expect(run.segments.prescreener ?? 0).toBe(0)
  expect(visit.runs).toMatchObject([{ preScreenerMs: before?.taskMs, primaryMs: run.primaryMs, form: 'simplified@1' }])
  const withoutIt = events.filter(({ form }) => form !== 'pre-screener@1')
  expect(measureRun(withoutIt, 'r1').primaryMs).toBe(run.primaryMs)
  expect(run.screens).toBeLessThanOrEqual(applicant.journey.screens.length)
})

test('the estimate is there without the network, and nobody is kept from the form by it', async ({
  page,
  context,
  server,
  guard,
}) => {
  guard.expects(/ERR_INTERNET_DISCONNECTED/)
  const applicant = somebody(page, 'zh-Hant')
  await applicant.arrives(server.url)
  await applicant.beginsPreScreener()
  await applicant.answersUntil('pre-home')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await applicant.answersUntil('pre-result')
  await expect(page.getByRole('heading', { name: applicant.t('estimate:fast.title') })).toBeVisible()
  await applicant.answersPreScreener()
  await context.setOffline(false)
})

test.describe('without a service worker, as over plain http', () => {
  test.use({ serviceWorkers: 'block' })

  test('rules that can’t be loaded are said to be missing, and the form begins all the same', async ({
    page,
    server,
    guard,
  }) => {
    guard.expects(/ERR_FAILED/, /Failed to fetch/)
    await page.route(/assets\/parts-/, (route) => route.abort())
    const applicant = somebody(page, 'es')
    await applicant.arrives(server.url)
    await applicant.beginsPreScreener()
    await applicant.answersUntil('pre-result')
    await expect(page.getByText(applicant.t('common:estimateFailed'))).toBeVisible()
    await applicant.answersPreScreener()
  })
})

test('nothing an estimate says is in the log: two households leave the same words, codes and addresses', async ({
  page,
  server,
}) => {
  const researcher = await Researcher.of(server)
  const logOf = async (told: Answers) => {
    const applicant = somebody(page, 'en', told)
    await applicant.arrives(server.url)
    await applicant.begins()
    await applicant.button('common:stopHere').click()
    await applicant.button('common:stop.keep').click()
    await expect(page.locator('[data-sent=yes]')).toBeVisible()
    const { events } = await researcher.wholeVisit(page)
    return events
      .filter((event) => event.page === 'pre-result' && event.type !== 'idle')
      .map(({ type, d }) => `${type} ${JSON.stringify(d)}`)
  }
  const poor = await logOf({ ...pay(100), 'pre-money': exactly(20) })
  expect(poor.length).toBeGreaterThan(1)
  expect(await logOf({ ...pay(9_000), 'pre-money': exactly(20) })).toEqual(poor)
})
