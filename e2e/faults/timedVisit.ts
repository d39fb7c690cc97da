import type { Browser } from 'puppeteer-core'
import type { EventType, LogEvent } from '../../src/instrumentation/event.ts'
import { measureRun } from '../../src/analysis/measures.ts'
import { checkIdentities } from '../../src/analysis/identities.ts'
import type { Server } from '../support/server.ts'
import { logOf } from './logOf.ts'
import { openNamePage, openTabs } from './openTab.ts'
import { timeNow, Typist } from './typist.ts'

/** How the device is while it is timed. */
export interface Condition {
  name: string
  /** How many times slower its processor is. */
  rate: number
  /** Whether something else keeps its main thread busy, 120 ms of every 200. */
  isBusy: boolean
}

/** Errors in milliseconds of one scripted visit. */
export interface TimedVisit {
  /** Of every interval between two inputs next to each other, those across hidden and frozen stretches included. */
  intervals: number[]
  /** Of every hidden stretch, one of them frozen, against the browser's own record of when the page was hidden. */
  hidden: number[]
  /** How far each lies outside what the tool's commands leave possible: a full machine tells its pages late. */
  told: number[]
}

interface Act {
  type: EventType
  q?: string
  at: number
}

const awayMs = 2_000

/** Plays a script of presses and letters for about `ms`, one stretch hidden and one frozen, and compares the log with it. */
export async function timedVisit(server: Server, condition: Condition, ms: number): Promise<TimedVisit> {
  const browser = await openTabs()
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage())
    await openNamePage(page, server.url)
    const typist = await Typist.at(page)
    await typist.session.send('Emulation.setCPUThrottlingRate', { rate: condition.rate })
    if (condition.isBusy) await page.evaluate(keepBusy)
    const acts: Act[] = []
    const away: { from: Within; to: Within }[] = []
    const until = timeNow() + ms
    for (let cycle = 0; timeNow() < until || cycle < 2; cycle += 1) {
      await fillsName(typist, acts)
      if (cycle < 2) away.push(await goesAway(browser, typist, cycle === 1))
      await turnsAndReturns(typist, acts)
    }
    const events = await logOf(page, server)
    return compare(events, acts, { away, recorded: await page.evaluate(hiddenStretches) })
  } finally {
    await browser.close()
  }
}

async function fillsName(typist: Typist, acts: Act[]): Promise<void> {
  const { page } = typist
  await page.evaluate(() => {
    for (const [part, value] of [
      ['month', '3'],
      ['day', '17'],
      ['year', '1990'],
    ] as const) {
      const box = document.querySelector<HTMLInputElement>(`[name="dob--${part}"]`)
      if (box) box.value = value
    }
  })
  for (const q of ['first-name', 'last-name']) {
    acts.push({ type: 'field_focus', q, at: (await typist.presses(`[name="${q}"]`)).down })
    await pause(300)
    acts.push({ type: 'field_first_input', q, at: await typist.types('a') })
    await pause(400)
    await typist.types('b')
    await pause(200)
    acts.push({ type: 'field_last_input', q, at: await typist.types('c') })
    await pause(500)
  }
}

async function turnsAndReturns(typist: Typist, acts: Act[]): Promise<void> {
  const { page } = typist
  acts.push({ type: 'page_leave', at: (await typist.presses('main form button[type=submit]')).up })
  await page.waitForSelector('main[data-page="place"]')
  await pause(700)
  const { up } = await typist.presses('a.back')
  acts.push({ type: 'page_leave', at: up }, { type: 'back', at: up })
  await page.waitForSelector('main[data-page="name"]')
  await pause(300)
}

/** Another tab comes to the front for a while; where asked, the browser also freezes the one behind. */
async function goesAway(browser: Browser, { page, session }: Typist, freezes: boolean) {
  const other = await browser.newPage()
  const from = await when(() => other.bringToFront())
  if (freezes) await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await pause(awayMs)
  if (freezes) await session.send('Page.setWebLifecycleState', { state: 'active' })
  const to = await when(() => page.bringToFront())
  await other.close()
  await pause(200)
  return { from, to }
}

/** A moment known to lie between two others. */
interface Within {
  after: number
  before: number
}

/** A command takes effect while it runs. */
async function when(command: () => Promise<unknown>): Promise<Within> {
  const after = timeNow()
  await command()
  return { after, before: timeNow() }
}

/** How far a length lies outside of what is possible between two such moments. */
function outside(length: number, from: Within, to: Within): number {
  return Math.max(0, to.after - from.before - length, length - (to.before - from.after))
}

/** When the page was hidden: as the tool wanted it, and for how long by the browser's own record. */
interface Hidings {
  away: { from: Within; to: Within }[]
  recorded: number[]
}

function compare(events: LogEvent[], acts: Act[], { away, recorded }: Hidings): TimedVisit {
  const name = events.find((event) => event.type === 'page_enter' && event.page === 'name')
  const timed = events.filter((event) => event.seq >= (name?.seq ?? 0))
  const found = acts.map((act, index) => {
    const nth = acts.slice(0, index).filter((other) => other.type === act.type && other.q === act.q).length
    const said = timed.filter((event) => event.type === act.type && (act.q === undefined || event.q === act.q))[nth]
    if (!said) throw new Error(`the log has no ${act.type} ${act.q ?? ''} number ${nth + 1}`)
    return { said: said.t, given: act.at }
  })
  const intervals = found.slice(1).map(({ said, given }, index) => {
    const before = found[index] ?? { said: 0, given: 0 }
    return Math.abs(said - before.said - (given - before.given))
  })
  const violations = checkIdentities(measureRun(events, 'r1'))
  if (violations.length > 0) throw new Error(violations.join('\n'))
  const stretches = hiddenIn(timed)
  if (stretches.length !== away.length || recorded.length !== away.length)
    throw new Error('the page hid at other times')
  const hidden = stretches.map((ms, index) => Math.abs(ms - (recorded[index] ?? NaN)))
  const told = away.map(({ from, to }, index) => outside(stretches[index] ?? NaN, from, to))
  return { intervals, hidden, told }
}

function hiddenIn(events: LogEvent[]): number[] {
  const ends = events.filter(({ type }) => type === 'visible').map(({ t }) => t)
  return events.filter(({ type }) => type === 'hidden').map(({ t }, index) => (ends[index] ?? Infinity) - t)
}

/** Runs in the page: how long it was hidden each time, as the browser noted it for whoever asks. */
function hiddenStretches() {
  const entries = performance.getEntriesByType('visibility-state')
  return entries.flatMap(({ name, startTime }, index) =>
    name === 'hidden' ? [(entries[index + 1]?.startTime ?? Infinity) - startTime] : [],
  )
}

/** Runs in the page: something else that takes its time. */
function keepBusy() {
  setInterval(() => {
    const until = performance.now() + 120
    while (performance.now() < until);
  }, 200)
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
