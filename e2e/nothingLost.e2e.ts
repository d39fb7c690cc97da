import type { Page } from '@playwright/test'
import { type Locale, localeNames } from '../src/i18n/locale.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { device } from './support/device.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'

/** Somebody with a short form. */
function aParticipant(page: Page): Applicant {
  const scenario = scenarioOf('corey-lindqvist')
  if (!scenario) throw new Error('no scenario corey-lindqvist')
  return new Applicant(page, scenario)
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)

async function switchesLanguage(applicant: Applicant, to: Locale) {
  const { page } = applicant
  await page.getByRole('button', { name: applicant.t('common:changeLanguage') }).click()
  await page.getByRole('dialog').getByRole('button', { name: localeNames[to], exact: true }).click()
  applicant.lang = to
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('what is typed stays through a reload, another language with errors open, and a killed tab', async ({
  page,
  context,
  server,
}) => {
  const applicant = aParticipant(page)
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('name')
  await field(page, 'first-name').fill('Corey')
  await field(page, 'dob--month').fill('abc')

  await page.reload()
  await applicant.isOn('name')
  await expect(field(page, 'first-name')).toHaveValue('Corey')
  await expect(field(page, 'dob--month')).toHaveValue('abc')

  const address = page.url()
  await applicant.button('common:continue').click()
  await expect(page.locator('.error-summary')).toContainText(applicant.t('errors:dateIncomplete'))
  await field(page, 'dob--day').fill('17')
  await field(page, 'dob--year').fill('19')
  for (const to of ['es', 'zh-Hant'] as const) {
    await switchesLanguage(applicant, to)
    await expect(page.locator('html')).toHaveAttribute('lang', to)
    await expect(page.locator('main h1')).toHaveText(applicant.t('pages:name.title'))
    await expect(page.locator('.error-summary')).toContainText(applicant.t('errors:dateImpossible'))
    await expect(page.locator('#dob_error')).toContainText(applicant.t('errors:dateImpossible'))
    for (const [name, typed] of Object.entries({ 'first-name': 'Corey', 'dob--day': '17', 'dob--year': '19' })) {
      await expect(field(page, name)).toHaveValue(typed)
    }
    expect(page.url()).toBe(address)
  }
  await expect(page.getByRole('button', { name: applicant.t('common:changeLanguage') })).toBeFocused()
  await switchesLanguage(applicant, 'en')
  await expect(field(page, 'dob--month')).toHaveValue('abc')

  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(`${server.url}/`)
  const back = aParticipant(again)
  await back.isOn('name')
  await expect(field(again, 'first-name')).toHaveValue('Corey')
  await expect(field(again, 'dob--day')).toHaveValue('17')
  await back.answersUntil('contact')
  expect(await device.answers(again)).toMatchObject({
    'first-name': 'Corey',
    'home-zip': back.scenario.key['home-zip'],
  })
})

test('a tab that crashes comes back to its page with its answers, and the log goes on', async ({
  page,
  context,
  server,
  guard,
}) => {
  guard.expects(/status of 404.*\/anything/)
  const applicant = aParticipant(page)
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('contact')
  await field(page, 'email').fill('corey')
  await Promise.all([page.waitForEvent('crash'), page.goto('chrome://crash').catch(() => undefined)])

  const again = await context.newPage()
  await again.goto(`${server.url}/anything`)
  const back = aParticipant(again)
  await back.isOn('contact')
  await expect(field(again, 'email')).toHaveValue('corey')
  await back.finishes()
  const { visit, events } = await (await Researcher.of(server)).wholeVisit(again)
  expect(visit.runs).toMatchObject([{ outcome: 'completed_unassisted' }])
  expect(new Set(events.map(({ doc }) => doc)).size).toBeGreaterThan(1)
  expect(new Set(events.map(({ seq }) => seq)).size).toBe(events.length)
})

test('addresses and the browser’s buttons lead to the right page', async ({ page, server, guard }) => {
  guard.expects(/status of 404.*\/(f\/no-such-form|nowhere|v\/)/)
  const applicant = aParticipant(page)
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('contact')

  await page.goBack()
  await applicant.isOn('mail')
  await page.goBack()
  await applicant.isOn('address')
  await expect(field(page, 'home-street')).toHaveValue(applicant.scenario.key['home-street'] ?? '')
  await page.goForward()
  await applicant.isOn('mail')
  await page.getByRole('link', { name: applicant.t('common:back') }).click()
  await applicant.isOn('address')

  for (const [address, right] of [
    ['/f/simplified/sign', 'contact'],
    ['/f/simplified/sent', 'contact'],
    ['/f/simplified/people/new/person', 'contact'],
    ['/f/simplified/no-such-page', 'contact'],
    ['/f/no-such-form/rent', 'contact'],
    ['/visit/thanks', 'contact'],
    ['/nowhere', 'contact'],
    ['/f/simplified/zip', 'zip'],
    ['/', 'contact'],
  ] as const) {
    await page.goto(`${server.url}${address}`)
    await expect(page.locator('main'), address).toHaveAttribute('data-page', right)
  }

  await applicant.answersUntil('sent')
  await page.goBack()
  await applicant.isOn('sent')
  for (const address of ['/f/simplified/rent', '/f/simplified/sign', '/f/simplified/check-answers']) {
    await page.goto(`${server.url}${address}`)
    await expect(page.locator('main'), address).toHaveAttribute('data-page', 'sent')
  }
  await applicant.finishes()
  await page.goBack()
  await expect(page.locator('main')).toHaveAttribute('data-page', 'thanks')
})

test('a visit that is open on the device can be gone on with or begun anew', async ({ page, server, guard }) => {
  guard.expects(/status of 404.*\/v\/(no-such-study|demo\/fr)/)
  const applicant = aParticipant(page)
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('place')
  const first = await device.visit(page)

  await page.goto(`${server.url}/v/demo/es`)
  await applicant.isOn('consent')
  applicant.lang = 'es'
  await expect(page.getByText(applicant.t('visit:consent.continueVisit'))).toBeVisible()
  await applicant.button('visit:consent.resume').click()
  await applicant.isOn('place')
  expect((await device.visit(page)).sid).toBe(first.sid)
  await expect(applicant.button('common:continue')).toBeVisible()
  await page.reload()
  await applicant.isOn('place')
  await expect(applicant.button('common:continue')).toBeVisible()

  applicant.lang = 'en'
  await applicant.arrives(server.url)
  await applicant.begins()
  const second = await device.visit(page)
  expect(second.sid).not.toBe(first.sid)
  expect(Object.keys(await device.localStorage(page)).filter((key) => key.includes(`answers:${first.sid}`))).toEqual([])
  expect((await device.answers(page))['first-name']).toBeUndefined()

  for (const address of ['/v/no-such-study', '/v/no-such-study/en', '/v/demo/fr']) {
    await page.goto(`${server.url}${address}`)
    await expect(page.locator('main h1'), address).toBeVisible()
  }
})

test('a link to nowhere says so and leads on', async ({ page, server, guard }) => {
  guard.expects(/status of 404/)
  await page.goto(`${server.url}/v/no-such-study`)
  const applicant = aParticipant(page)
  await expect(page.getByRole('heading', { name: applicant.t('visit:unknownStudy.title') })).toBeVisible()
  await page.getByRole('link', { name: applicant.t('visit:unknownStudy.demo') }).click()
  await expect(page.getByRole('link', { name: localeNames.es, exact: true })).toBeVisible()
  await page.goto(`${server.url}/nowhere`)
  await expect(page.getByRole('link', { name: localeNames.es, exact: true })).toBeVisible()
})

test('stopping keeps the times or deletes everything, and saying no leaves a count', async ({
  page,
  server,
  guard,
}) => {
  // A batch that is under way when its visit is deleted finds no visit.
  guard.expects(/status of 401.*\/events/)
  const researcher = await Researcher.of(server)
  const before = await researcher.study()
  const applicant = aParticipant(page)
  const stops = async (how: 'keep' | 'delete') => {
    await applicant.button('common:stopHere').click()
    await applicant.button(`common:stop.${how}`).click()
  }

  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('name')
  await stops('keep')
  await expect(page.locator('[data-sent=yes]')).toBeVisible()
  const kept = await researcher.wholeVisit(page)
  expect(kept.visit.runs).toMatchObject([{ outcome: 'abandoned', page: 'name' }])

  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('name')
  const { sid } = await device.visit(page)
  expect(await researcher.visit(sid)).not.toBeNull()
  await stops('delete')
  await expect(page.getByText(applicant.t('visit:thanks.deleted'))).toBeVisible()
  expect(await researcher.visit(sid)).toBeNull()
  expect((await researcher.visits()).map((visit) => visit.sid)).not.toContain(sid)
  const left = await device.localStorage(page)
  expect(Object.entries(left).filter(([key, value]) => `${key} ${value}`.includes(sid))).toEqual([])
  expect(await device.indexedDb(page)).not.toContain(sid)

  await applicant.arrives(server.url)
  await applicant.button('visit:consent.no').click()
  await expect(page.getByText(applicant.t('visit:consent.declined'))).toBeVisible()
  await expect
    .poll(() => researcher.study())
    .toMatchObject({
      visits: before.visits + 1,
      withdrawn: before.withdrawn + 1,
      declined: before.declined + 1,
    })
})
