import type { Page } from '@playwright/test'
import { pagesOf } from '../src/forms/form.ts'
import { long } from '../src/forms/long.ts'
import { type Locale, locales } from '../src/i18n/locale.ts'
import { Applicant } from './support/applicant.ts'
import { everyLongBranch } from './support/everyBranch.ts'
import { inTurn, reads, type Turns } from './support/languageTurns.ts'
import { PageChecks } from './support/pageChecks.ts'
import { expect, type Server, test as base } from './support/server.ts'

/** What was found is told at the end, also of a visit that broke off. */
const test = base.extend<{ checks: PageChecks }>({
  checks: async ({ page }, runTest) => {
    const checks = new PageChecks(page)
    await runTest(checks)
    checks.conclude()
  },
})

test.use({ actionTimeout: 20_000 })

const isFullMatrix = process.env.E2E_ALL === '1'
const sectionOfPage = new Map(pagesOf(long).map(({ id, section }) => [id, section]))

/** Pages that ask nothing a person must answer: blank, Continue leaves them. */
const neverRefuse = new Set([
  'what-to-expect',
  'how-to-reach-you',
  'race-and-ethnicity',
  'citizenship',
  'people-summary',
  'income-summary',
  'resources-summary',
  'expenses-summary',
  'interview-choice',
  'documents',
  'voter-registration',
  'confirmation',
])

/** One page: blank, then refused where it can be, each in the next language. */
async function goesThrough(checks: PageChecks, applicant: Applicant, page: string, next: Turns) {
  const part = sectionOfPage.get(page) ?? page
  await reads(applicant, next())
  await checks.looks(applicant.lang, 'blank', part)
  if (neverRefuse.has(page)) return
  await applicant.page.locator('main form button[type=submit][value=done]').click()
  await checks.summaryLeads()
  await reads(applicant, next())
  await checks.looks(applicant.lang, 'errors', part)
}

async function looksAtForm(checks: PageChecks, page: Page, server: Server, lang: Locale, next: Turns) {
  const applicant = new Applicant(page, everyLongBranch, lang, undefined, 'long')
  await applicant.arrives(server.url)
  await applicant.begins()
  const seen = new Set<string>()
  let title = ''
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
  expect([...seen].sort()).toEqual(
    pagesOf(long)
      .map(({ id }) => id)
      .sort(),
  )
}

if (isFullMatrix) {
  for (const lang of locales) {
    test(`every page of the long form in ${lang}, blank and with errors, is open to everybody`, async ({
      page,
      server,
      checks,
    }) => {
      test.setTimeout(900_000)
      await looksAtForm(checks, page, server, lang, () => lang)
    })
  }
} else {
  test('every page of the long form, in four languages by turns, is open to everybody', async ({
    page,
    server,
    checks,
  }) => {
    test.setTimeout(1_500_000)
    await looksAtForm(checks, page, server, 'en', inTurn())
    for (const part of new Set(sectionOfPage.values()))
      if (part !== 'after') expect(checks.languagesIn(part), part).toEqual([...locales].sort())
  })
}
