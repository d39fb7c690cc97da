import { measureRun } from '../src/analysis/measures.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import type { Scenario } from '../src/scenarios/scenario.ts'
import { Applicant } from './support/applicant.ts'
import { device } from './support/device.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'
import { input } from './support/typing.ts'

const family = scenarioOf('monique-harper') as Scenario

/** Presses Continue and is asked back on the same page, beside this field. */
async function isAskedBackAt(applicant: Applicant, name: string) {
  const { page } = applicant
  const here = await applicant.currentPage()
  await page.locator('main form button[type=submit][value=done]').click()
  await expect(page.locator(`[id="${name}_error"]`), name).toBeVisible()
  await expect(page.locator(`.error-summary a[href="#${name}"]`), name).toBeVisible()
  await applicant.isOn(here)
}

const opens = async (page: Applicant['page'], name: string) => page.getByRole('link', { name, exact: false }).click()

test('an account is asked back until its passwords agree and its code is right, and can be made again', async ({
  page,
  server,
}) => {
  const applicant = new Applicant(page, family, 'en', undefined, 'long')
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersPage()

  await applicant.isOn('account')
  await applicant.fillsPage('account')
  await input(applicant, 'acct-password-2').fill('Test-4321')
  await isAskedBackAt(applicant, 'acct-password-2')
  await expect(input(applicant, 'acct-password-2'), 'a refused password is gone').toHaveValue('')
  await expect(input(applicant, 'acct-username')).toHaveValue('test-user')
  await input(applicant, 'acct-password').fill('short')
  await isAskedBackAt(applicant, 'acct-password')
  await page.reload()
  await expect(input(applicant, 'acct-username'), 'what is no secret is kept').toHaveValue('test-user')
  await expect(input(applicant, 'acct-password'), 'no draft holds a password').toHaveValue('')
  await applicant.answersPage()

  await applicant.isOn('confirm-account')
  await applicant.fillsPage('confirm-account')
  await input(applicant, 'acct-code').fill('246811')
  await isAskedBackAt(applicant, 'acct-code')

  await opens(page, applicant.t('common:back'))
  await applicant.isOn('account')
  await expect(input(applicant, 'acct-username')).toHaveValue('test-user')
  await input(applicant, 'acct-username').fill('another-user')
  await applicant.continues('account')
  await applicant.answersPage()
  await applicant.isOn('what-to-expect')
  const answers = await device.answers(page)
  expect(answers['acct-username']).toBe('another-user')
  expect(JSON.stringify(answers)).not.toContain('Test-1234')

  await applicant.answersUntil('address-match')
  await isAskedBackAt(applicant, 'address-match')
})

test('who sends what she has signs at once, and the run is marked', async ({ page, server }) => {
  const early = { ...family, key: { ...family.key, 'early-submit': 'send-now' } } as Scenario
  const applicant = new Applicant(page, early, 'en', undefined, 'long')
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('early-submit')
  await applicant.answersPage()
  await applicant.isOn('rights-and-penalties')
  await applicant.finishes()
  const researcher = await Researcher.of(server)
  const { visit, events } = await researcher.wholeVisit(page)
  expect(measureRun(events, 'r1')).toMatchObject({
    outcome: 'completed_unassisted',
    sentEarly: true,
    contradictions: 0,
  })
  expect(visit.runs).toMatchObject([{ outcome: 'completed_unassisted', sentEarly: true }])
})

test('a removed member of the household takes her job with her, and the job is asked about again', async ({
  page,
  server,
}) => {
  const applicant = new Applicant(page, family, 'en', undefined, 'long')
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('people-summary')
  await applicant.answersUntil('income-summary')
  const [spouse] = (await device.answers(page)).members ?? []
  const name = spouse?.['m-first'] ?? ''

  for (let backs = 0; (await applicant.currentPage()) !== 'people-summary'; backs += 1) {
    if (backs > 20) throw new Error('Back never came to the people')
    await opens(page, applicant.t('common:back'))
  }
  await page.locator('main .summary li').filter({ hasText: name }).getByRole('link').click()
  await applicant.isOn('person-basics')
  await page.getByRole('button', { name: applicant.t('common:removeWho', { name }), exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: applicant.t('common:remove'), exact: true })
    .click()
  await expect(page.locator('main h1')).toBeVisible()
  expect((await device.answers(page)).members?.some(({ id }) => id === spouse?.id)).toBe(false)

  const met: string[] = []
  for (let pages = 0; (await applicant.currentPage()) !== 'income-summary'; pages += 1) {
    if (pages > 30) throw new Error(`never at the income summary, over ${met.join(', ')}`)
    met.push(await applicant.currentPage())
    const whose = page.locator('main input[name^="job-who~"]')
    const isOpen =
      (await whose.count()) > 0 &&
      (await whose.evaluateAll((all) => all.every((one) => !(one as HTMLInputElement).checked)))
    if (isOpen) await whose.first().locator('xpath=following-sibling::label').click()
    await page.locator('main form button[type=submit][value=done]').click()
    await expect(page.locator('main h1')).toBeFocused()
  }
  expect(met).toContain('job-details')
})

test('a fact told twice and differently is taken and counted, and nothing says which', async ({ page, server }) => {
  const dana = scenarioOf('dana-whitfield') as Scenario
  const otherwise: Scenario = { ...dana, key: { ...dana.key, 'urgent-rent': 100 } }
  const applicant = new Applicant(page, otherwise, 'en', undefined, 'long')
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.finishes()
  const { events } = await (await Researcher.of(server)).wholeVisit(page)
  expect(measureRun(events, 'r1')).toMatchObject({ outcome: 'completed_unassisted', contradictions: 1 })
  expect(events.filter(({ type }) => type === 'run_end')).toMatchObject([
    { d: { outcome: 'completed_unassisted', contradictions: 1 } },
  ])
})
