import { rmSync } from 'node:fs'
import type { Browser, Page } from 'puppeteer-core'
import type { LogEvent } from '../../src/instrumentation/event.ts'
import type { Measure } from '../bench/measure.ts'
import { type Server, startServer } from '../support/server.ts'
import { logOf } from './logOf.ts'
import { fillPage, openNamePage, openTabs } from './openTab.ts'
import { timeNow, Typist } from './typist.ts'

const hour = 3_600_000
/** Longer than a heartbeat, so that it has seen what happened. */
const twoBeatsMs = 2_200

/** One trouble, once: what was wrong with the log afterwards, in words. */
type Trouble = (page: Page, server: Server, browser: Browser) => Promise<string[]>

/** The wall clock is set an hour forward, then an hour back: the time between two presses is what it was. */
const clockSteps: Trouble = async (page, server) => {
  const typist = await Typist.at(page)
  const { down } = await typist.presses('[name="first-name"]')
  await stepsWall(page, hour)
  await stepsWall(page, 0)
  const last = await typist.presses('[name="last-name"]')
  const events = await logOf(page, server)
  const [first, second] = ['first-name', 'last-name'].map((q) =>
    events.find((e) => e.type === 'field_focus' && e.q === q),
  )
  const asleep = events.flatMap((e) => (e.type === 'suspended' && e.d.clock === 'wall' ? [e.d.ms] : []))
  const back = events.flatMap((e) => (e.type === 'clock_back' ? [e.d.ms] : []))
  const task = (second?.t ?? NaN) - (first?.t ?? NaN) - asleep.reduce((sum, ms) => sum + ms, 0)
  const off = Math.abs(task - (last.down - down))
  return [
    ...(off <= 10 ? [] : [`the time between two presses is off by ${off.toFixed(1)} ms`]),
    ...(asleep.length === 1 && isAbout(asleep[0], hour) ? [] : [`clock gaps: ${asleep.join()}`]),
    ...(back.length === 1 && isAbout(back[0], hour) ? [] : [`clock set back: ${back.join()}`]),
  ]
}

/** A second tab is turned away, then takes over: every event has a number of its own. */
const twoTabs: Trouble = async (page, server, browser) => {
  const other = await browser.newPage()
  await other.goto(`${server.url}/`)
  await other.waitForSelector('main[data-page="elsewhere"]')
  await page.bringToFront()
  await page.evaluate(fillPage)
  await other.bringToFront()
  await other.click('main button')
  await page.waitForSelector('main[data-page="elsewhere"]')
  await other.waitForFunction(() => document.querySelector('main[data-page]:not([data-page="elsewhere"])') !== null)
  const events = await logOf(other, server)
  return [
    ...numbers(events),
    ...(events.some(({ type }) => type === 'duplicate_tab_blocked') ? [] : ['the tab turned away is not in the log']),
    ...(Math.max(...events.map(({ doc }) => doc)) === 2 ? [] : ['the second tab is no second document']),
  ]
}

/** The tab dies while something is typed, and is opened again: nothing is lost but the time without a page. */
const killedTab: Trouble = async (page, server, browser) => {
  const typist = await Typist.at(page)
  await typist.presses('[name="first-name"]')
  await typist.types('a')
  const seq = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('timetax:recorder:')) ?? ''
    return (JSON.parse(localStorage.getItem(key) ?? '{}') as { seq: number }).seq
  })
  const killed = timeNow()
  const isDead = new Promise((resolve) => page.once('error', resolve))
  page.goto('chrome://crash').catch(() => undefined)
  await isDead
  const again = await browser.newPage()
  await again.goto(`${server.url}/`)
  await again.waitForSelector('main[data-page="name"]')
  const opened = timeNow()
  const events = await logOf(again, server)
  const gap = events.find((event) => event.type === 'closed')?.d.ms ?? NaN
  const isPossible = gap >= 0 && gap <= opened - killed + 5_000
  return [
    ...numbers(events),
    ...(events.some((event) => event.seq === seq) ? [] : ['the last event before the end is gone']),
    ...(isPossible ? [] : [`the gap is ${gap} ms`]),
  ]
}

const troubles = { 'Clock an hour forward and back': clockSteps, 'Two tabs': twoTabs, 'Killed tab': killedTab }

/** Does every trouble so many times and counts those whose log is not as it should be. */
export async function clockTroubles(repetitions: number): Promise<Measure[]> {
  const server = await startServer()
  const measures: Measure[] = []
  try {
    for (const [what, trouble] of Object.entries(troubles)) {
      let wrong = 0
      for (let nth = 0; nth < repetitions; nth += 1) {
        const faults = await inVisit(server, trouble)
        if (faults.length > 0) console.error(what, faults)
        wrong += faults.length > 0 ? 1 : 0
      }
      measures.push({ what: `${what}: logs with a fault (of ${repetitions})`, value: wrong, bar: 0, unit: 'count' })
    }
  } finally {
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
  return measures
}

async function inVisit(server: Server, trouble: Trouble): Promise<string[]> {
  const browser = await openTabs()
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage())
    await page.evaluateOnNewDocument(movableWall)
    await openNamePage(page, server.url)
    return await trouble(page, server, browser)
  } finally {
    await browser.close()
  }
}

/** Runs in the page, as text: a wall clock that can be set. */
const movableWall = `
  const now = Date.now.bind(Date)
  window.wallShift = 0
  Date.now = () => now() + window.wallShift
`

async function stepsWall(page: Page, ms: number) {
  await page.evaluate((shift) => void Reflect.set(window, 'wallShift', shift), ms)
  await new Promise((resolve) => setTimeout(resolve, twoBeatsMs))
}

/** Numbers from 1 without a gap and without a double. */
function numbers(events: readonly LogEvent[]): string[] {
  const seqs = events.map(({ seq }) => seq).sort((a, b) => a - b)
  return seqs.every((seq, index) => seq === index + 1) ? [] : [`numbers with a gap or a double: ${seqs.join()}`]
}

const isAbout = (ms: number | undefined, expected: number) => ms !== undefined && Math.abs(ms - expected) < 100
