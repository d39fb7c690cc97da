import { type BrowserContext, devices, type Page } from '@playwright/test'
import { localeNames, type Locale } from '../src/i18n/locale.ts'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { words } from './support/words.ts'

const t = (key: string, values: Record<string, string> = {}) => words('en', `console:${key}`, values)

test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false })

/** Joins with the short code, as it is read from a wall, and comes to the warm-up. */
async function joins(page: Page, url: string, code: string, lang: Locale) {
  const say = (key: string) => words(lang, key)
  await page.goto(`${url}/join`)
  await page.locator('#code').fill(code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'))
  await page.locator('main form button[type=submit]').click()
  await page.getByRole('link', { name: localeNames[lang], exact: true }).click()
  await page.getByRole('button', { name: say('visit:consent.yes'), exact: true }).click()
  await page.getByRole('button', { name: say('visit:background.skip'), exact: true }).click()
  await expect(page.locator('main')).toHaveAttribute('data-page', 'warm-up')
}

/** Opens the preview, fills it in, looks at a late page of the form: nothing is written anywhere. */
async function looksAhead(page: Page) {
  const say = (key: string) => words('en', `preview:${key}`)
  const opening = page.context().waitForEvent('page')
  await page.getByRole('link', { name: t('preview.open'), exact: true }).click()
  const preview = await opening
  const writes: string[] = []
  preview.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(request.url())
  })
  await expect(preview.locator('main')).toHaveAttribute('data-page', 'scenario')
  await preview.getByRole('button', { name: say('next'), exact: true }).click()
  const shows = async (address: string, shown: string) => {
    await preview.getByLabel(say('goTo'), { exact: true }).selectOption(address)
    await expect(preview.locator('main')).toHaveAttribute('data-page', shown)
    await expect(preview.locator('main h1')).toBeVisible()
    await expect(preview.getByLabel(say('goTo'), { exact: true })).toHaveValue(address)
  }
  // Any page in any order, with nothing filled in before: what it takes to stand there is the household's.
  await shows('/f/simplified/sign', 'sign')
  await shows('/f/pre-screener/pre-result', 'pre-result')
  await shows('/f/simplified/offers', 'offers')
  await shows('/f/simplified/name', 'name')
  await shows('/visit/over', 'over')
  await shows('/visit/background', 'background')
  await shows('/visit/questionnaire', 'questionnaire')
  expect(await axeFindings(preview)).toEqual([])
  await shows('/visit/thanks', 'thanks')
  await expect(preview.locator('[data-sent=yes]')).toBeVisible()
  await shows('/f/pre-screener/pre-people', 'pre-people')
  await preview.getByRole('button', { name: say('fill'), exact: true }).click()
  expect(await preview.evaluate(() => ({ ...localStorage }))).toEqual({})
  expect(writes).toEqual([])
  await preview.close()
  await expect(page.getByText(t('participants.none'), { exact: true })).toBeVisible()
}

test('a newcomer makes a study from a template, freezes it, and sees two people join', async ({
  page,
  browser,
  server,
  guard,
}) => {
  test.slow()
  guard.expects(/status of 401.*\/api\/(me|console)/)
  await page.goto(`${server.url}/console/studies`)
  await page.getByLabel(t('signIn.passphrase'), { exact: true }).fill(server.passphrase)
  await page.getByRole('button', { name: t('signIn.submit'), exact: true }).click()

  await page.getByRole('link', { name: t('studies.new'), exact: true }).click()
  const name = t('wizard.template.lab-crossover.name')
  await page.getByRole('link', { name: t('wizard.begin', { name }), exact: true }).click()
  await page.getByLabel(t('wizard.title'), { exact: true }).fill('Spring at the library')
  await page.getByLabel(t('wizard.code'), { exact: true }).fill('spring library')
  for (const step of ['design', 'people', 'visit', 'consent', 'summary']) {
    await page.getByRole('button', { name: t('wizard.next'), exact: true }).click()
    await expect(page.getByRole('heading', { level: 2, name: t(`wizard.step.${step}`), exact: true })).toBeFocused()
    expect(await axeFindings(page), step).toEqual([])
    if (step === 'people') await expect(page.getByRole('status')).toContainText('1.16')
  }
  await page.getByRole('button', { name: t('wizard.save'), exact: true }).click()
  await expect(page).toHaveURL(`${server.url}/console/studies/spring-library`)
  await expect(page.getByRole('heading', { name: t('study.state.draft'), exact: true })).toBeVisible()

  await looksAhead(page)

  await page.getByRole('link', { name: t('study.toFreeze'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Spring at the library')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: t('preregistration.freeze'), exact: true }).click()
  await expect(page.getByRole('heading', { name: t('study.state.frozen'), exact: true })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const code = await page.locator('.console-join-code').innerText()

  const phones: BrowserContext[] = []
  for (const lang of ['en', 'es'] as const) {
    const phone = await browser.newContext({ ...devices['Pixel 7'], locale: lang })
    await guard.watch(phone)
    phones.push(phone)
    await joins(await phone.newPage(), server.url, code, lang)
  }
  const rows = page.getByRole('region', { name: t('participants.heading'), exact: true }).locator('tbody tr')
  await expect(rows).toHaveCount(2, { timeout: 30_000 })
  await expect(rows.getByText(t('participants.concealed'), { exact: true })).toHaveCount(2)

  const [first] = phones[0]?.pages() ?? []
  if (!first) throw new Error('the first phone has no page')
  await first.getByRole('button', { name: words('en', 'visit:warmup.continue'), exact: true }).click()
  await first.getByRole('button', { name: words('en', 'visit:scenario.start'), exact: true }).click()
  await expect(rows.getByText(t('participants.concealed'), { exact: true })).toHaveCount(1, { timeout: 30_000 })
  await expect(rows.first()).toContainText(/[ls][ab]-[ls][ab]/)
  for (const phone of phones) await phone.close()
})
