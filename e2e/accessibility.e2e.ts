import { type Locator, type Page } from '@playwright/test'
import { pagesOf } from '../src/forms/form.ts'
import { preScreener } from '../src/forms/preScreener.ts'
import { simplified } from '../src/forms/simplified.ts'
import { type Locale, locales } from '../src/i18n/locale.ts'
import { scenarios } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { everyBranch } from './support/everyBranch.ts'
import { inTurn, reads, type Turns } from './support/languageTurns.ts'
import { PageChecks } from './support/pageChecks.ts'
import { expect, type Server, test as base } from './support/server.ts'
import { words } from './support/words.ts'

/** What was found is told at the end, also of a visit that broke off. */
const test = base.extend<{ checks: PageChecks }>({
  checks: async ({ page }, runTest) => {
    const checks = new PageChecks(page)
    await runTest(checks)
    checks.conclude()
  },
})

/** A button that isn't there within this time, in milliseconds, won't come. */
test.use({ actionTimeout: 10_000 })

const isFullMatrix = process.env.E2E_ALL === '1'
const pages = [preScreener, simplified].flatMap(pagesOf)
const sectionOfPage = new Map(pages.map(({ id, section }) => [id, section]))
const visitParts = ['before', ...new Set(sectionOfPage.values()), 'end']

/** Pages that ask nothing a person must answer: blank, Continue leaves them. */
const neverRefuse = new Set(['pre-result', 'how-it-works', 'background', 'check-answers', 'sent', 'offers'])

/** Opens a panel, looks at it, closes it. */
async function looksInto(
  checks: PageChecks,
  applicant: Applicant,
  opener: Locator,
  name: string,
  part: string,
  close = 'common:close',
) {
  await opener.click()
  const dialog = applicant.page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await checks.looks(applicant.lang, `${name} open`, part)
  await dialog.getByRole('button', { name: applicant.t(close), exact: true }).click()
  await expect(dialog).toBeHidden()
}

const field = (page: Page, name: string) => page.locator(`main [name="${name}"]`)
const option = (page: Page, name: string, value: string) =>
  page.locator(`main div:has(> input[name="${name}"][value="${value}"]) > label`)

/** What makes more of a page's fields ask for something, before Continue is pressed on it. */
const spoils: Record<string, (page: Page) => Promise<void>> = {
  'pre-income': async (page) => {
    await option(page, 'pre-earned-frequency', 'monthly').click()
    await field(page, 'pre-earned').fill('-5')
    await field(page, 'pre-other-income').fill('abc')
  },
  'pre-home': (page) => option(page, 'pre-no-home', 'no').click(),
  'pre-cash': (page) => field(page, 'pre-money').fill('abc'),
  mail: (page) => option(page, 'mail-same', 'no').click(),
  contact: async (page) => {
    await field(page, 'phone-cell').fill('12')
    await field(page, 'email').fill('nobody')
  },
  applying: async (page) => {
    const ticked = page.locator('main form input:checked + label')
    while ((await ticked.count()) > 0) await ticked.first().click()
  },
  disability: (page) => option(page, 'disab-any', 'yes').click(),
  'social-security-numbers': async (page) => {
    await option(page, 'ssn-now', 'now').click()
    await field(page, 'ssn').fill('123-45-6789')
  },
}

async function pressesContinue(applicant: Applicant, page: string) {
  await spoils[page]?.(applicant.page)
  if (page === 'papers') {
    await field(applicant.page, 'docs-upload').setInputFiles({
      name: 'empty.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(0),
    })
    return
  }
  await applicant.page.locator('main form button[type=submit][value=done]').click()
}

/** What only some pages have: panels, states that are neither blank nor refused. */
const specials: Record<string, (checks: PageChecks, applicant: Applicant, part: string) => Promise<void>> = {
  'pre-result': async (checks, applicant, part) => {
    for (const more of await applicant.page.locator('details.more summary').all()) await more.click()
    await checks.looks(applicant.lang, 'all open', part)
  },
  language: (checks, applicant, part) => looksInto(checks, applicant, applicant.button('common:help'), 'help', part),
  zip: async (checks, applicant, part) => {
    await field(applicant.page, 'home-zip').fill('95823')
    await applicant.button('pages:zip.another').click()
    await checks.looks(applicant.lang, 'another county', part)
    await looksInto(checks, applicant, applicant.button('common:openSheet'), 'sheet', part, 'common:closeSheet')
    await field(applicant.page, 'home-zip').fill('')
  },
  name: (checks, applicant, part) =>
    looksInto(checks, applicant, applicant.button('common:stopHere'), 'stop', part, 'common:stop.goOn'),
  place: async (checks, applicant, part) => {
    const opener = applicant.page.getByRole('button', { name: applicant.t('common:changeLanguage') })
    await looksInto(checks, applicant, opener, 'languages', part)
  },
  applying: async (checks, applicant, part) => {
    const { page } = applicant
    await page.locator('main .card').filter({ hasText: 'Jada' }).getByRole('link').click()
    await applicant.isOn('person')
    await checks.looks(applicant.lang, 'to change', part)
    const remove = page.locator('main').getByRole('button', { name: /Jada/ })
    await looksInto(checks, applicant, remove, 'remove', part, 'common:cancel')
    await page.locator('main form button[type=submit][value=done]').click()
    await applicant.isOn('applying')
  },
  rights: (checks, applicant, part) =>
    looksInto(checks, applicant, applicant.button('pages:rights.full'), 'full text', part),
  sent: async (checks, applicant, part) => {
    await applicant.page.getByRole('link', { name: applicant.t('pages:sent.print') }).click()
    await applicant.isOn('print')
    await checks.looks(applicant.lang, 'on screen', part)
    await applicant.button('print:back').click()
    await applicant.isOn('sent')
    await applicant.page.locator('details.more summary').last().click()
    await checks.looks(applicant.lang, 'working open', part)
    await applicant.page.getByRole('link', { name: applicant.t('estimate:working.print') }).click()
    await applicant.isOn('print-estimate')
    await checks.looks(applicant.lang, 'estimate on paper', part)
    await applicant.button('print:back').click()
    await applicant.isOn('sent')
  },
}

/** One page of the form: blank, then refused where it can be, each in the next language; filled in, and on. */
async function goesThrough(checks: PageChecks, applicant: Applicant, page: string, next: Turns) {
  const part = sectionOfPage.get(page) ?? page
  await reads(applicant, next())
  await checks.looks(applicant.lang, 'blank', part)
  await specials[page]?.(checks, applicant, part)
  const canRefuse = !neverRefuse.has(page)
  if (canRefuse) {
    await pressesContinue(applicant, page)
    if (page !== 'papers') await checks.summaryLeads()
  }
  // A page that can't refuse is looked at again, so that sections of few pages come up in every language.
  const again = next()
  if (!canRefuse && again === applicant.lang) return
  await reads(applicant, again)
  await checks.looks(applicant.lang, canRefuse ? 'errors' : 'blank', part)
}

/** A whole visit with every page of it looked at. */
async function looksAtVisit(checks: PageChecks, page: Page, server: Server, lang: Locale, next: Turns) {
  const applicant = new Applicant(page, everyBranch, lang)
  await applicant.arrives(server.url)
  await applicant.button('visit:consent.yes').click()

  const stages: [stage: string, press: string][] = [
    ['background', 'visit:background.skip'],
    ['warm-up', 'visit:warmup.continue'],
    ['scenario', 'visit:scenario.start'],
  ]
  let title = ''
  for (const [stage, press] of stages) {
    await applicant.isOn(stage)
    await checks.turned(title)
    for (const one of new Set([next(), next()])) {
      await reads(applicant, one)
      await checks.looks(one, 'blank', 'before')
    }
    title = await page.title()
    await applicant.button(press).click()
  }

  await applicant.isOn('pre-people')
  const seen = new Set<string>()
  while ((await applicant.currentPage()) !== 'questionnaire') {
    const current = await applicant.currentPage()
    if (!seen.has(current)) {
      await checks.turned(title)
      await goesThrough(checks, applicant, current, next)
      seen.add(current)
    }
    title = await page.title()
    await applicant.answersPage()
  }
  expect([...seen].sort()).toEqual(pages.map(({ id }) => id).sort())

  const last: [stage: string, press: string][] = [
    ['questionnaire', 'visit:questionnaire.skip'],
    ['thanks', 'visit:thanks.wipe'],
  ]
  for (const [stage, press] of last) {
    await applicant.isOn(stage)
    await checks.turned(title)
    for (const one of new Set([next(), next()])) {
      await reads(applicant, one)
      await checks.looks(one, 'blank', 'end')
    }
    title = await page.title()
    await applicant.button(press).click()
  }
  await expect(page.getByText(applicant.t('visit:thanks.wiped'))).toBeVisible()
  await checks.looks(applicant.lang, 'wiped', 'end')
}

if (isFullMatrix) {
  for (const lang of locales) {
    test(`every page of a visit in ${lang}, blank and with errors, is open to everybody`, async ({
      page,
      server,
      checks,
    }) => {
      test.setTimeout(600_000)
      await looksAtVisit(checks, page, server, lang, () => lang)
    })
  }
} else {
  test('every page of a visit, in four languages by turns, is open to everybody', async ({ page, server, checks }) => {
    test.setTimeout(300_000)
    await looksAtVisit(checks, page, server, 'en', inTurn())
    for (const part of visitParts) expect(checks.languagesIn(part), part).toEqual([...locales].sort())
  })
}

test('the pages before and beside a visit are open to everybody', async ({ page, server, checks }) => {
  await page.goto(`${server.url}/v/demo`)
  await checks.looks('en', 'four languages', 'first')
  for (const lang of locales) {
    await page.goto(`${server.url}/v/demo/${lang}`)
    await checks.looks(lang, 'asking', 'consent')
    await page.getByRole('button', { name: words(lang, 'visit:consent.no'), exact: true }).click()
    await expect(page.locator('main')).toHaveAttribute('data-page', 'declined')
    await checks.looks(lang, 'declined', 'consent')
    await page.goto(`${server.url}/sheet/nobody/${lang}`)
    await expect(page.locator('main')).toHaveAttribute('data-page', 'lost')
    await checks.looks(lang, 'no such sheet', 'lost')
  }
  for (const { id, lang } of scenarios.filter(({ twin }) => twin === 'a')) {
    await page.goto(`${server.url}/sheet/${id}/${lang}`)
    await checks.looks(lang, id, 'sheet')
  }
})

test('nothing moves while the first pages load', async ({ page, server }) => {
  for (const path of ['', ...locales.map((lang) => `/${lang}`)]) {
    await page.goto(`${server.url}/v/demo${path}`)
    await expect(page.locator('main')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
              if (!entry.hadRecentInput) sum += entry.value
          })
          observer.observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
        }),
    )
    expect(shift, `layout shift of /v/demo${path}`).toBe(0)
  }
})

test('the console is open to everybody', async ({ page, server, checks }) => {
  const applicant = new Applicant(page, everyBranch, 'en')
  await applicant.arrives(server.url)
  await applicant.begins()

  const signIn = page.getByRole('button', { name: words('en', 'console:signIn.submit'), exact: true })
  await page.goto(`${server.url}/console`)
  await expect(signIn).toBeVisible()
  await checks.looks('en', 'sign-in', 'console')
  await signIn.click()
  await expect(page.getByRole('alert')).toHaveText(words('en', 'console:signIn.refused.empty'))
  await checks.looks('en', 'sign-in refused', 'console')

  await page.getByLabel(words('en', 'console:signIn.passphrase'), { exact: true }).fill(server.passphrase)
  await signIn.click()
  const visit = page.getByRole('table').getByRole('link').first()
  await expect(visit).toBeVisible()
  await checks.looks('en', 'visits', 'console')
  await visit.click()
  await expect(page.locator('main h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await checks.looks('en', 'one visit', 'console')
  await page.goto(`${server.url}/console/studies`)
  await expect(page.locator('main h2').first()).toBeVisible()
  await checks.looks('en', 'studies', 'console')
  await page.goto(`${server.url}/console/nowhere`)
  await expect(page.locator('main h1')).toBeVisible()
  await checks.looks('en', 'nothing here', 'console')
})
