import { chromium, type Browser, type Page } from '@playwright/test'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Applicant } from '../../e2e/support/applicant.ts'
import { type Server, startServer } from '../../e2e/support/server.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { templates } from '../study/templates.ts'
import { findBrowser } from './setUp/findBrowser.mjs'

/** `npm run pictures`: makes the README's pictures from the built pages, which `npm run build` leaves, in a real browser. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}docs/pictures`

const phone = { width: 360, height: 640 }
const desktop = { width: 1280, height: 800 }

const server = await startServer()
const browser = await chromium.launch({ executablePath: findBrowser(root) ?? undefined, args: ['--no-sandbox'] })
try {
  await firstPage(browser, server)
  await questionOnPhone(browser, server)
  await questionBesideSheet(browser, server)
  await visitInConsole(browser, server)
  await studyInConsole(browser, server)
} finally {
  await browser.close()
  await server.stop()
  rmSync(server.dataDir, { recursive: true, force: true })
}

async function firstPage(browser: Browser, { url }: Server) {
  const page = await browser.newPage({ viewport: phone })
  await page.goto(`${url}/v/demo`)
  await keep(page, 'languages')
}

async function questionOnPhone(browser: Browser, server: Server) {
  const page = await browser.newPage({ viewport: phone })
  const applicant = await applicantIn(page, server, 'mei-fong-leung', 'zh-Hant')
  await applicant.answersUntil('food')
  await keep(page, 'question-zh-Hant')
}

async function questionBesideSheet(browser: Browser, server: Server) {
  const page = await browser.newPage({ viewport: desktop })
  const applicant = await applicantIn(page, server, 'monique-harper', 'en')
  await applicant.answersUntil('job')
  await applicant.fillsPage('job')
  await page.mouse.move(0, 0)
  await page.evaluate(() => window.scrollTo(0, 0))
  await keep(page, 'sheet-beside-question')
}

/** A visit of the robot that fills in pages here: its times are those of a machine, and the caption has to say so. */
async function visitInConsole(browser: Browser, server: Server) {
  const visitor = await browser.newPage({ viewport: desktop })
  const applicant = await applicantIn(visitor, server, 'dana-whitfield', 'en')
  await applicant.finishes()

  const page = await browser.newPage({ viewport: desktop })
  await page.goto(`${server.url}/console`)
  await page.locator('input[type=password]').fill(server.passphrase)
  await page.locator('button[type=submit]').click()
  await page.getByRole('link', { name: 'Visits' }).click()
  await page.locator('tbody a').first().click()
  await page.locator('svg[role=img]').first().waitFor()
  await keep(page, 'console-visit')
}

async function studyInConsole(browser: Browser, server: Server) {
  const page = await browser.newPage({ viewport: desktop })
  await page.goto(`${server.url}/console/studies`)
  await page.locator('input[type=password]').fill(server.passphrase)
  await page.locator('button[type=submit]').click()
  await page.getByRole('link', { name: 'New study' }).waitFor()
  const study = { ...templates['lab-crossover'], code: 'spring', title: 'Spring at the library' }
  await page.request.post(`${server.url}/api/console/studies`, { data: study })
  await page.request.post(`${server.url}/api/console/studies/spring/freeze`, { data: {} })
  await page.goto(`${server.url}/console/studies/spring`)
  await page.getByRole('heading', { name: 'Frozen' }).waitFor()
  await keep(page, 'study')
}

/** An applicant who has begun the form. */
async function applicantIn(
  page: Page,
  { url }: Server,
  scenarioId: string,
  lang: Scenario['lang'],
): Promise<Applicant> {
  const scenario = scenarioOf(scenarioId)
  if (!scenario) throw new Error(`there is no scenario ${scenarioId}`)
  const applicant = new Applicant(page, scenario, lang)
  await applicant.arrives(url)
  await applicant.begins()
  return applicant
}

async function keep(page: Page, name: string) {
  await page.screenshot({ path: `${folder}/${name}.png` })
  console.log(`docs/pictures/${name}.png`)
}
