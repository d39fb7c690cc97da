import type { Page } from '@playwright/test'
import { rmSync } from 'node:fs'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { anInstallation } from './support/anInstallation.ts'
import { Applicant } from './support/applicant.ts'
import { expect, test } from './support/guarded.ts'
import { isKept } from './support/keptFiles.ts'
import { Researcher } from './support/researcher.ts'
import { startServer } from './support/server.ts'

const version = (page: Page) =>
  page.evaluate(() => document.querySelector('meta[name="version"]')?.getAttribute('content'))

test('a version that comes during a visit is taken by the next one, and the visit ends as it began', async ({
  page,
  guard,
}) => {
  // The server is away between two versions, and says so while it goes.
  guard.expects(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|503 \(Service Unavailable\)/)
  const corey = scenarioOf('corey-lindqvist')
  if (!corey) throw new Error('no scenario corey-lindqvist')
  const installation = anInstallation()
  const first = await startServer(installation)
  const port = Number(new URL(first.url).port)
  const applicant = new Applicant(page, corey)
  await applicant.arrives(first.url)
  await applicant.begins()
  await isKept(page)

  await first.stop()
  await page.reload()
  await applicant.isOn('language')
  installation.upgrade()
  const second = await startServer({ ...installation, dataDir: first.dataDir, port })

  await page.reload()
  await applicant.isOn('language')
  expect(await version(page)).toBeUndefined()
  await page.goto(`${second.url}/v/demo/en`)
  await applicant.isOn('consent')
  expect(await version(page)).toBe('other')
  await applicant.button('visit:consent.resume').click()
  await applicant.isOn('language')
  expect(await version(page)).toBeUndefined()
  await applicant.finishes()
  await page.reload()
  await applicant.isOn('thanks')
  expect(await version(page)).toBeUndefined()
  const { visit } = await (await Researcher.of({ ...second, passphrase: first.passphrase })).wholeVisit(page)
  expect(visit.runs).toMatchObject([{ outcome: 'completed_unassisted' }])

  await applicant.arrives(second.url)
  expect(await version(page)).toBe('other')
  await applicant.beginsPreScreener()
  await isKept(page)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['timetax /assets/visit-other.json'])
  await page.reload()
  await applicant.isOn('pre-people')
  expect(await version(page)).toBe('other')

  await second.stop()
  installation.remove()
  rmSync(first.dataDir, { recursive: true, force: true })
})
