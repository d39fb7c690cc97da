import { chromium, type Browser, type Page } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Applicant } from '../../e2e/support/applicant.ts'
import { type Server, startServer } from '../../e2e/support/server.ts'
import { seededRandom } from '../prediction/seededRandom.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { scenarioOf } from '../scenarios/scenarios.ts'
import { rehearse } from '../study/room/robots/rehearse.ts'
import { dotList, joinedRoom } from '../study/room/roomApi.ts'
import { templates } from '../study/templates.ts'
import { orSentence } from './orSentence.ts'
import { findBrowser } from './setUp/findBrowser.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = `${root}docs/pictures`

const robots = 24
const digits = (count: number) => randomBytes(count / 2).toString('hex')

const phone = { width: 360, height: 640 }
const desktop = { width: 1280, height: 800 }
const projector = { width: 1920, height: 1080 }

/**
 * `npm run pictures`: makes pictures of the built pages, which `npm run build` leaves, in a real browser. Those of results
 * come with `npm run examples`.
 */
await orSentence(
  'npm run pictures: makes the pictures of docs/pictures but those of results, from the built pages.',
  async () => {
    parseArgs()
    const server = await startServer()
    const browser = await chromium.launch({ executablePath: findBrowser(root) ?? undefined, args: ['--no-sandbox'] })
    try {
      await firstPage(browser, server)
      await questionOnPhone(browser, server)
      await questionBesideSheet(browser, server)
      await visitInConsole(browser, server)
      await studyInConsole(browser, server)
      await cardsOnDesktop(browser, server)
      await wallOfRoom(browser, server)
    } finally {
      await browser.close()
      await server.stop()
      rmSync(server.dataDir, { recursive: true, force: true })
    }
  },
)

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

/** A screen of the long form as cards: two cut, one kept, and what that does to the numbers above. */
async function cardsOnDesktop(browser: Browser, { url }: Server) {
  const page = await browser.newPage({ viewport: desktop })
  await page.goto(`${url}/forms/cut`)
  await page.getByLabel('Go to a screen').selectOption('housing-bills')
  const decide = (place: number, decision: string) =>
    page.locator('.cut-card').nth(place).getByRole('radio', { name: decision, exact: true }).check()
  await decide(0, 'Cut')
  await decide(1, 'Keep')
  await decide(2, 'Cut')
  // The numbers stay on top of the page while its cards move under them.
  await page.evaluate(() => {
    const cards = document.querySelector('.cut-card')?.getBoundingClientRect().top ?? 0
    window.scrollBy(0, cards - 110)
  })
  await keep(page, 'cut-cards')
}

/** The wall of a room of robots, which it says itself, when all of them have ended the first part. */
async function wallOfRoom(browser: Browser, { url, passphrase }: Server) {
  const wall = await browser.newPage({ viewport: projector, reducedMotion: 'reduce' })
  await wall.request.post(`${url}/api/sign-in`, { data: { passphrase } })
  const ask = async (path: string, body?: unknown, token?: string): Promise<unknown> => {
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const answer = await wall.request.fetch(url + path, { method: body ? 'POST' : 'GET', headers, data: body })
    if (!answer.ok()) throw new Error(`${path} was refused: ${await answer.text()}`)
    return answer.json()
  }
  const leader = { id: digits(32), token: digits(64) }
  const { room } = joinedRoom.parse(await ask('/api/rooms', { ...leader, lang: 'en', robots: true }))
  await wall.goto(`${url}/rooms/${room.code}/wall?lang=en`)
  await rehearse({
    ...{ room, leader: leader.token, robots, roundMs: 2_000, hex: digits, random: seededRandom(7) },
    wait: (ms) => wait(ms),
    tell: () => undefined,
    ask: async (path, body, token) => {
      if (JSON.stringify(body ?? '').includes('"open-act","act":"cut"')) await keepDots()
      return ask(path, body, token)
    },
  })

  async function keepDots() {
    const { dots } = dotList.parse(await ask(`/api/rooms/${room.code}/dots`))
    await wall.waitForFunction((count) => document.querySelectorAll('.wall-dot').length === count, dots.length)
    await keep(wall, 'room-wall')
  }
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
