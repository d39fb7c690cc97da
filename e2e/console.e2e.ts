import { duration } from '../src/console/formats/duration.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { device } from './support/device.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'
import { words } from './support/words.ts'

const t = (key: string, values: Record<string, string> = {}) => words('en', `console:${key}`, values)
const scenario = scenarioOf('shawna-pruitt')

test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false })

test('a researcher signs in with the passphrase of the first start and finds the visit that just happened', async ({
  page,
  server,
  guard,
}) => {
  guard.expects(/status of 401.*\/api\/(me|sign-in|console)/, /status of 404.*\/visits\/0{32}/)
  if (!scenario) throw new Error('no scenario shawna-pruitt')
  const applicant = new Applicant(page, scenario)
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.finishes()
  const { sid } = await device.visit(page)
  const { visit } = await (await Researcher.of(server)).wholeVisit(page)
  const [run] = visit.runs
  if (!run) throw new Error('the visit has no run')

  await page.goto(`${server.url}/console`)
  const passphrase = page.getByLabel(t('signIn.passphrase'), { exact: true })
  const signIn = page.getByRole('button', { name: t('signIn.submit'), exact: true })
  await signIn.click()
  await expect(page.getByRole('alert')).toHaveText(t('signIn.refused.empty'))
  await passphrase.fill('not-the-passphrase')
  await signIn.click()
  await expect(page.getByRole('alert')).toHaveText(t('signIn.refused.wrong'))
  await expect(passphrase).toBeFocused()
  await passphrase.fill(server.passphrase)
  await signIn.click()
  await expect(page.getByRole('heading', { name: t('visits.heading') })).toBeVisible()

  const line = page.getByRole('row').filter({ has: page.locator(`a[href="/console/visits/${sid}"]`) })
  await expect(line).toContainText(t('visits.matches', { matched: String(run.matched), scored: String(run.scored) }))
  await page.getByLabel(t('filters.outcome'), { exact: true }).selectOption('abandoned')
  await expect(line).toHaveCount(0)
  await page.getByLabel(t('filters.outcome'), { exact: true }).selectOption('completed_unassisted')
  await page.getByLabel(t('filters.scenario'), { exact: true }).selectOption('shawna-pruitt')
  await expect(line).toHaveCount(1)
  await expect(page).toHaveURL(/scenario=shawna-pruitt/)

  await line.getByRole('link').click()
  await expect(page).toHaveURL(`${server.url}/console/visits/${sid}`)
  const main = page.locator('main')
  await expect(main.getByText(t('accounting.addsUp')).first()).toBeVisible()
  await expect(main).toContainText(t('visits.matches', { matched: String(run.matched), scored: String(run.scored) }))
  await expect(main.getByText(duration.minutes(run.primaryMs), { exact: true }).first()).toBeVisible()

  await page.getByRole('link', { name: t('shell.studies'), exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Demonstration', exact: true })).toBeVisible()
  await page.goto(`${server.url}/console/visits/${'0'.repeat(32)}`)
  await expect(page.getByText(t('visit.unknown'))).toBeVisible()
  await page.goto(`${server.url}/console/nowhere`)
  await expect(page.getByRole('heading', { name: t('notFound.heading') })).toBeVisible()
  await page.getByRole('button', { name: t('shell.signOut') }).click()
  await expect(page.getByRole('heading', { name: t('signIn.heading') })).toBeVisible()
  await page.goto(`${server.url}/console/visits/${sid}`)
  await expect(page.getByRole('heading', { name: t('signIn.heading') })).toBeVisible()
})
