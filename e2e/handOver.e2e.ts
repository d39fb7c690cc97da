import { writeFileSync } from 'node:fs'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { isKept } from './support/keptFiles.ts'
import { Researcher } from './support/researcher.ts'
import { words } from './support/words.ts'

const t = (key: string, values: Record<string, string> = {}) => words('en', `console:${key}`, values)

test('a visit whose network never comes back reaches the researcher as a file, once and whole', async ({
  page,
  context,
  browser,
  server,
  guard,
}, testInfo) => {
  guard.expects(/ERR_INTERNET_DISCONNECTED/)
  const corey = scenarioOf('corey-lindqvist')
  if (!corey) throw new Error('no scenario corey-lindqvist')
  const applicant = new Applicant(page, corey)
  await applicant.arrives(server.url)
  await applicant.begins()
  await isKept(page)
  await context.setOffline(true)
  await applicant.completes()
  await page.locator('label[for=ease_6]').click()
  await page.locator('main form button[type=submit]').first().click()
  await applicant.isOn('thanks')
  const [download] = await Promise.all([page.waitForEvent('download'), applicant.button('visit:thanks.file').click()])
  const name = download.suggestedFilename()
  expect(name).toMatch(/^timetax-[0-9a-f]{8}\.json$/)
  const file = testInfo.outputPath(name)
  await download.saveAs(file)
  const noLog = testInfo.outputPath('shopping.json')
  writeFileSync(noLog, '["milk"]')

  const office = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await office.goto(`${server.url}/console`)
  await office.getByLabel(t('signIn.passphrase'), { exact: true }).fill(server.passphrase)
  await office.getByRole('button', { name: t('signIn.submit'), exact: true }).click()
  await office.getByRole('link', { name: t('imports.heading') }).click()
  const files = office.getByLabel(t('imports.choose'))
  await files.setInputFiles([noLog, file])
  await expect(office.getByRole('status')).toContainText(t('imports.fault.other-file'))
  const row = office.getByRole('row', { name: new RegExp(name) })
  await expect(row).toBeVisible()
  const [added, known, replied, refused] = await row
    .locator('td')
    .allInnerTexts()
    .then((cells) => cells.slice(-4).map(Number))
  expect(added).toBeGreaterThan(50)
  expect(refused).toBe(0)
  expect(replied).toBeGreaterThan(0)
  expect(await axeFindings(office)).toEqual([])
  await office.screenshot({ path: testInfo.outputPath('import-1280.png') })
  await office.setViewportSize({ width: 360, height: 740 })
  await office.screenshot({ path: testInfo.outputPath('import-360.png'), fullPage: true })
  await office.setViewportSize({ width: 1280, height: 800 })

  await files.setInputFiles(file)
  await expect(row.locator('td').nth(-4)).toHaveText('0')
  await expect(row.locator('td').nth(-2)).toHaveText('0')
  await expect(row.locator('td').nth(-3)).toHaveText(String((added ?? 0) + (known ?? 0)))
  await row.getByRole('link').click()
  await expect(office.locator('main')).toContainText(t('visit.offline.reload'))
  await expect(office.locator('main')).toContainText(
    `${(added ?? 0) + (replied ?? 0)} events and replies came from a file that Owner imported`,
  )
  await office.screenshot({ path: testInfo.outputPath('visit-1280.png') })

  await context.setOffline(false)
  await expect(page.locator('[data-sent=yes]')).toBeVisible()
  const { visit, events, replies } = await (await Researcher.of(server)).wholeVisit(page)
  expect(replies.filter(({ run }) => run === 'r1')).toHaveLength(replied ?? 0)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(visit.runs).toMatchObject([{ outcome: 'completed_unassisted' }])
  await office.close()
})
