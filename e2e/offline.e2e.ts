import type { Page } from '@playwright/test'
import type { LogEvent } from '../src/instrumentation/event.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { expect, test } from './support/guarded.ts'
import { isKept, keptFiles } from './support/keptFiles.ts'
import { Researcher } from './support/researcher.ts'

function plays(page: Page, id: string): Applicant {
  const scenario = scenarioOf(id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  return new Applicant(page, scenario)
}

const noNetwork = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/
const seqs = (events: readonly LogEvent[]) => events.map(({ seq }) => seq)
const oneAfterTheOther = (events: readonly LogEvent[]) => events.map((_, index) => index + 1)

test('without a network a participant reloads, goes back, finishes and reloads again; nothing is lost or doubled', async ({
  page,
  context,
  server,
  guard,
}) => {
  guard.expects(noNetwork)
  const corey = plays(page, 'corey-lindqvist')
  await corey.arrives(server.url)
  await corey.beginsPreScreener()
  await isKept(page)
  await context.setOffline(true)

  await page.reload()
  await corey.isOn('pre-people')
  await corey.answersPreScreener()
  await corey.answersUntil('name')
  await page.locator('[name="first-name"]').fill('Corey')
  await page.reload()
  await corey.isOn('name')
  await expect(page.locator('[name="first-name"]')).toHaveValue('Corey')
  await page.getByRole('link', { name: corey.t('common:back') }).click()
  await expect(page.locator('main')).not.toHaveAttribute('data-page', 'name')
  await corey.answersUntil('name')
  await page.goto(`${server.url}/`)
  await corey.isOn('name')
  await page.goto(`${server.url}/v/demo/en`)
  await corey.isOn('consent')
  await corey.button('visit:consent.resume').click()
  await corey.isOn('name')

  await corey.completes()
  await corey.button('visit:questionnaire.skip').click()
  await corey.isOn('thanks')
  await page.reload()
  await corey.isOn('thanks')
  await expect(page.locator('[data-sent=no]')).toBeVisible()
  await page.getByRole('link', { name: corey.t('visit:thanks.print') }).click()
  await expect(page.locator('main')).toContainText('Lindqvist')

  const researcher = await Researcher.of(server)
  await context.setOffline(false)
  await page.goto(`${server.url}/`)
  await corey.isOn('thanks')
  await expect(page.locator('[data-sent=yes]')).toBeVisible()
  const { visit, events } = await researcher.wholeVisit(page)
  expect(seqs(events)).toEqual(oneAfterTheOther(events))
  expect(visit.runs).toMatchObject([{ outcome: 'completed_unassisted' }])
  const told = events.flatMap((event) => (event.type === 'device_keeps' ? [event.d] : []))
  expect(told).toContainEqual({ log: true, answers: true, pages: true })
})

test('a visit keeps one language and its own forms; the console and the server’s answers are never kept', async ({
  page,
  server,
  guard,
}) => {
  guard.expects(/status of 401.*\/api\/me/)
  const mei = plays(page, 'mei-fong-leung')
  await mei.arrives(server.url)
  await mei.beginsPreScreener()
  await isKept(page)
  const kept = await keptFiles(page)
  const ofForms = kept.filter((file) => /\/(?:long|longPlain|longPaged|pilot2014|portalParts)-/.test(file))
  const words = kept.map((file) => /\/(en|es|zh-Hant|zh-Hans)-[^/]+\.js$/.exec(file)?.[1]).filter(Boolean)
  expect(ofForms).toEqual([])
  expect(words).toEqual(['zh-Hant'])
  expect(kept.filter((file) => !/^\/(?:assets\/.*|img\/.*|mark\.svg)?$/.test(file))).toEqual([])
  expect(kept.filter((file) => /console|workshop/i.test(file))).toEqual([])

  for (const path of ['/console', '/forms', '/api/me']) {
    const answer = await page.request.get(`${server.url}${path}`)
    const opened = await page.goto(`${server.url}${path}`)
    expect(opened?.fromServiceWorker(), path).toBe(false)
    expect(await opened?.text(), path).toBe(await answer.text())
  }
})
