import type { Browser, BrowserContext, Page } from '@playwright/test'
import { rmSync } from 'node:fs'
import type { EventOf, LogEvent } from '../../src/instrumentation/event.ts'
import { scenarioOf } from '../../src/scenarios/scenarios.ts'
import { openBrowser, phone } from '../bench/openBrowser.ts'
import { Applicant } from '../support/applicant.ts'
import { isKept } from '../support/keptFiles.ts'
import { Researcher } from '../support/researcher.ts'
import { type Server, startServer } from '../support/server.ts'
import { chance } from './chance.ts'
import { type Figure, never, some } from './figure.ts'

/** Sending waits up to a minute after failures; nothing of that is timed. */
const patienceMs = 180_000

/** One participant with a short form, on a phone of her own, who may lose her tab and open another. */
class Visitor {
  private constructor(
    readonly context: BrowserContext,
    readonly server: Server,
    readonly applicant: Applicant,
    readonly sid: string,
  ) {}

  /** How often something was done to the visit. */
  mishaps = 0

  get page(): Page {
    return this.applicant.page
  }

  /** Begins a visit and comes to the first page that asks something. */
  static async begins(context: BrowserContext, server: Server): Promise<Visitor> {
    const page = await context.newPage()
    const applicant = plays(page)
    await applicant.arrives(server.url)
    await applicant.beginsPreScreener()
    // Her device may keep nothing to read it from.
    const [visit] = await (await Researcher.of(server)).visits()
    return new Visitor(context, server, applicant, visit?.sid ?? '')
  }

  /** Fills everything in, doing something between pages, and comes to the thanks; "sent" may be long in coming. */
  async finishes(between: () => Promise<void> = async () => undefined) {
    for (let steps = 0; ; steps += 1) {
      const at = await this.applicant.currentPage()
      if (at === 'questionnaire') break
      if (steps > 300) throw new Error(`never got beyond ${at}`)
      await this.applicant.answersPage()
      await between()
      await this.shows()
    }
    await this.applicant.button('visit:questionnaire.skip').click()
    await this.applicant.isOn('thanks')
  }

  async reloads() {
    this.mishaps += 1
    await this.page.reload()
    await this.shows()
  }

  async goesBackAndForth() {
    this.mishaps += 1
    await this.page.goBack()
    await this.shows()
    await this.page.goForward()
    await this.shows()
  }

  /** The tab is closed, and the address opened again. */
  async losesTheTab() {
    this.mishaps += 1
    await this.page.close()
    this.applicant.page = await this.context.newPage()
    await this.page.goto(`${this.server.url}/`)
    await this.shows()
  }

  /** Waits for a page of the visit; on a busy machine a reload may take so long that she is asked whether to go on. */
  private async shows() {
    await this.page.locator('main[data-page] h1').first().waitFor()
    const goOn = this.applicant.button('visit:cover.return.goOn')
    if (await goOn.isVisible()) await goOn.click()
  }
}

function plays(page: Page): Applicant {
  const scenario = scenarioOf('corey-lindqvist')
  if (!scenario) throw new Error('the kit plays Corey Lindqvist, and there is no such scenario')
  return new Applicant(page, scenario)
}

/** What is done during one visit; when it resolves the visit is at its end, with a network. */
interface Trouble {
  /** What the browser lacks, as a script that runs before any of ours. */
  lacks?: string
  /** As over plain http. */
  withoutWorker?: boolean
  happens: (visitor: Visitor, random: () => number) => Promise<void>
  /** What the device must have told the moderator, at one time at least. */
  tells: Partial<EventOf<'device_keeps'>['d']>
}

/** From the first page of the visit to its last there is no network; pages are reloaded, left and closed meanwhile. */
const offline: Trouble = {
  happens: async (visitor, random) => {
    await isKept(visitor.page)
    await visitor.context.setOffline(true)
    await visitor.reloads()
    await visitor.finishes(async () => {
      const what = random()
      if (what < 0.1) await visitor.reloads()
      else if (what < 0.2) await visitor.losesTheTab()
      else if (what < 0.3) await visitor.goesBackAndForth()
    })
    await visitor.reloads()
    await visitor.context.setOffline(false)
    await visitor.reloads()
  },
  tells: { log: true, answers: true, pages: true },
}

/** A second for each request, 20 kB a second, and the answer to every third batch of events is lost on its way back. */
const slow: Trouble = {
  withoutWorker: true,
  happens: async (visitor) => {
    const network = await visitor.context.newCDPSession(visitor.page)
    const rates = { latency: 1_000, downloadThroughput: 20_000, uploadThroughput: 20_000 }
    await network.send('Network.emulateNetworkConditions', { offline: false, ...rates })
    let batches = 0
    await visitor.page.route('**/api/visits/*/events', async (route) => {
      batches += 1
      if (batches % 3 !== 1) return route.continue()
      visitor.mishaps += 1
      await route.fetch()
      return route.abort()
    })
    await visitor.finishes()
    await visitor.page.unroute('**/api/visits/*/events')
  },
  tells: { log: true, answers: true },
}

/** In the middle of the visit local storage is full; for some pages the network is gone as well. */
const full: Trouble = {
  lacks: `
    const set = Storage.prototype.setItem
    Storage.prototype.setItem = function (key, value) {
      const others = Object.entries(this).filter(([other]) => other !== key)
      const taken = others.reduce((sum, [other, text]) => sum + other.length + text.length, 0)
      if (taken + key.length + value.length > 2500) throw new DOMException('full', 'QuotaExceededError')
      set.call(this, key, value)
    }`,
  happens: (visitor, random) => throughAGap(visitor, random),
  tells: { answers: false, pages: false },
}

/** A private window that keeps nothing: no IndexedDB, and local storage may not even be asked for. */
const nothingKept: Trouble = {
  lacks: `
    Object.defineProperty(window, 'indexedDB', { value: undefined })
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })`,
  happens: (visitor, random) => throughAGap(visitor, random),
  tells: { log: false, answers: false, pages: false },
}

/** No IndexedDB, and local storage does what it should. */
const withoutDatabase: Trouble = {
  lacks: "Object.defineProperty(window, 'indexedDB', { value: undefined })",
  happens: offline.happens,
  tells: { log: true, answers: true, pages: true },
}

async function throughAGap(visitor: Visitor, random: () => number) {
  let isOffline = false
  await visitor.finishes(async () => {
    if (random() > 0.2) return
    isOffline = !isOffline
    visitor.mishaps += isOffline ? 1 : 0
    await visitor.context.setOffline(isOffline)
  })
  await visitor.context.setOffline(false)
}

export const troubles = { offline, slow, full, nothingKept, withoutDatabase }

/** Does a trouble to so many visits, one after the other, and compares what the store has with what the device wrote. */
export async function networkTroubles(name: keyof typeof troubles, visits: number): Promise<Figure[]> {
  const server = await startServer()
  const browser = await openBrowser()
  const random = chance(visits)
  const found = { mishaps: 0, events: 0, lost: 0, doubled: 0, unfinished: 0, untold: 0 }
  try {
    for (let nth = 0; nth < visits; nth += 1) {
      const { events, mishaps } = await inVisit(browser, server, troubles[name], random)
      found.mishaps += mishaps
      const numbers = events.map(({ seq }) => seq)
      const [written, kept] = [Math.max(0, ...numbers), new Set(numbers).size]
      found.events += written
      found.lost += written - kept
      found.doubled += numbers.length - kept
      // The last event a device writes: with it there is nothing after the highest number.
      found.unfinished += events.at(-1)?.type === 'session_end' ? 0 : 1
      found.untold += tells(events, troubles[name].tells) ? 0 : 1
    }
  } finally {
    await browser.close()
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
  return [
    some('Visits', visits),
    some('Times that something happened to them', found.mishaps),
    some('Events written on the device', found.events),
    never('Of these lost', found.lost),
    never('Events doubled', found.doubled),
    never('Visits whose end is not in the log', found.unfinished),
    never('Visits whose moderator was not told what the device keeps', found.untold),
  ]
}

interface Seen {
  events: LogEvent[]
  mishaps: number
}

/** One visit with its trouble; its log as the server has it once the last page says that all is sent. */
async function inVisit(browser: Browser, server: Server, trouble: Trouble, random: () => number): Promise<Seen> {
  const context = await browser.newContext({ ...phone, serviceWorkers: trouble.withoutWorker ? 'block' : 'allow' })
  context.setDefaultTimeout(patienceMs)
  if (trouble.lacks) await context.addInitScript(trouble.lacks)
  try {
    const visitor = await Visitor.begins(context, server)
    await trouble.happens(visitor, random)
    await visitor.page.locator('[data-sent=yes]').waitFor()
    const stored = await (await Researcher.of(server)).visit(visitor.sid)
    return { events: stored?.events ?? [], mishaps: visitor.mishaps }
  } finally {
    await context.close()
  }
}

function tells(events: readonly LogEvent[], expected: Trouble['tells']): boolean {
  const told = events.flatMap((event) => (event.type === 'device_keeps' ? [event.d] : []))
  return told.some((one) => Object.entries(expected).every(([what, is]) => one[what as keyof typeof one] === is))
}
