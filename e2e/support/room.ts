import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Locale } from '../../src/i18n/locale.ts'
import { localeNames } from '../../src/i18n/locale.ts'
import { scenarioOf } from '../../src/scenarios/scenarios.ts'
import { Applicant, type Playable } from './applicant.ts'
import { expect, type Guard } from './guarded.ts'
import type { Server } from './server.ts'
import { words } from './words.ts'

/** A browser of its own, watched like the test's own. */
async function aContext(browser: Browser, guard: Guard, options: object): Promise<BrowserContext> {
  const context = await browser.newContext({ ...options })
  await guard.watch(context)
  return context
}

/** The leader of a room: signs in, opens it, and does what the buttons say. */
export class Leader {
  private constructor(
    readonly page: Page,
    readonly code: string,
    private readonly server: Server,
  ) {}

  static async opens(browser: Browser, guard: Guard, server: Server): Promise<Leader> {
    guard.expects(/status of 401.*\/api\/rooms/)
    const context = await aContext(browser, guard, { viewport: { width: 1280, height: 800 }, hasTouch: false })
    const page = await context.newPage()
    await page.goto(`${server.url}/rooms?lang=en`)
    await page.getByLabel(words('en', 'room:lead.passphrase'), { exact: true }).fill(server.passphrase)
    await page.getByRole('button', { name: words('en', 'room:lead.submit') }).click()
    await page.getByRole('button', { name: words('en', 'room:lead.open') }).click()
    await expect(page).toHaveURL(/\/rooms\/[0-9A-Z]{6}$/)
    return new Leader(page, new URL(page.url()).pathname.split('/')[2] ?? '', server)
  }

  presses = (key: string, values: Record<string, string> = {}) =>
    this.page.getByRole('button', { name: words('en', `room:${key}`, values), exact: true }).click()

  /** Goes on to the next act. */
  goesOnTo = async (act: string) => {
    const name = words('en', `room:act.${act}`)
    await this.presses('remote.next', { act: name })
    await expect(this.page.getByRole('heading', { name: words('en', 'room:remote.now', { act: name }) })).toBeVisible()
  }

  api = (what: string) => `${this.server.url}/api/rooms/${this.code}/${what}`

  /** The token of this leader's device. */
  async token(): Promise<string> {
    const kept = await this.page.evaluate((key) => localStorage.getItem(key), `timetax-room-${this.code}-leader`)
    return (JSON.parse(kept ?? '{}') as { token?: string }).token ?? ''
  }

  /** Settles that cards are cut, faster than hands would. */
  async settles(cards: readonly string[]) {
    const token = await this.token()
    for (const card of cards) {
      const id = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('')
      const action = { kind: 'settle-card', card, decision: { is: 'cut' } }
      const answer = await this.page.request.post(this.api('actions'), {
        headers: { authorization: `Bearer ${token}` },
        data: { id, base: 0, action },
      })
      expect(answer.status(), await answer.text()).toBe(200)
    }
  }

  /** The wall, in a window of the size of a projector. */
  async showsWall(browser: Browser, guard: Guard, size = { width: 1920, height: 1080 }): Promise<Page> {
    const context = await aContext(browser, guard, { viewport: size, hasTouch: false, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${this.server.url}/rooms/${this.code}/wall?lang=en`)
    await expect(page.locator('.wall')).toBeVisible()
    return page
  }
}

/** A phone in a room. */
export class RoomPhone {
  private constructor(
    readonly page: Page,
    readonly lang: Locale,
  ) {}

  static async joins(browser: Browser, guard: Guard, url: string, code: string, lang: Locale): Promise<RoomPhone> {
    const context = await aContext(browser, guard, { viewport: { width: 360, height: 740 }, hasTouch: true })
    const page = await context.newPage()
    await page.goto(`${url}/room/${code}`)
    await page.getByRole('button', { name: localeNames[lang], exact: true }).click()
    const phone = new RoomPhone(page, lang)
    await expect(page.getByText(phone.t('phone.noName'))).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    return phone
  }

  /** A phone that comes in when the room is in its middle. */
  static async comesLate(browser: Browser, guard: Guard, url: string, code: string, lang: Locale): Promise<RoomPhone> {
    const context = await aContext(browser, guard, { viewport: { width: 360, height: 740 }, hasTouch: true })
    const page = await context.newPage()
    await page.goto(`${url}/room`)
    await page.locator('input[name=code]').fill(code.toLowerCase())
    await page.locator('main form button').click()
    await page.getByRole('button', { name: localeNames[lang], exact: true }).click()
    await expect(page.locator('.room-bar')).toBeVisible()
    return new RoomPhone(page, lang)
  }

  t = (key: string, values: Record<string, string> = {}) => words(this.lang, `room:${key}`, values)
  words = (key: string, values: Record<string, string> = {}) => words(this.lang, key, values)

  /** Speaks for a table from here on. */
  sits = (table: string) =>
    this.page.getByLabel(this.t('phone.seat')).selectOption({ label: this.t('table', { table }) })

  /** Gives up, and lets the times be kept. */
  async stops() {
    await this.page.getByRole('button', { name: this.words('common:stopHere'), exact: true }).click()
    await this.page.getByRole('button', { name: this.words('common:stop.keep'), exact: true }).click()
    await this.isOn('room-stopped')
  }

  isOn = (page: string) => expect(this.page.locator('main')).toHaveAttribute('data-page', page)

  /** Says yes, reads the sheet, and stands on the first page of the form. */
  async begins(form: Playable, scenario: string): Promise<Applicant> {
    const played = scenarioOf(scenario)
    if (!played) throw new Error(`no scenario ${scenario}`)
    await this.isOn('room-before')
    await expect(this.page.getByText(this.t('timing'))).toBeVisible()
    await this.page.getByRole('button', { name: this.t('run.before.yes') }).click()
    const applicant = new Applicant(this.page, played, this.lang, undefined, form)
    await applicant.isOn('scenario')
    await applicant.button('visit:scenario.start').click()
    await expect(this.page.locator('main form')).toBeVisible()
    return applicant
  }

  /** Fills in the form to its end. */
  async finishes(applicant: Applicant, last: string) {
    await applicant.answersUntil(last)
    await applicant.answersPage()
    await this.isOn('room-done')
  }
}
