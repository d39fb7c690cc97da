import type { Browser, BrowserContext, Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillData } from '../../src/commands/simulate/fillData.ts'
import type { Asked } from '../../src/commands/simulate/simulatedStudy.ts'
import { startServer } from '../support/server.ts'
import type { Measure } from './measure.ts'
import { slowdown } from './openBrowser.ts'
import { median, quantile } from './quantile.ts'

const recorder = fileURLToPath(new URL('recordResults.js', import.meta.url))

const asked: Asked = { design: 'crossover', code: 'simulated-bench', people: 24, ratio: 4.5, seed: 7 }
/** A tablet as a researcher holds it. */
const tablet = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
const opens = 5

/** "Good" for the largest paint and for the answer to a press, by Web Vitals (web.dev/articles/vitals, 2024). */
const headlineBarMs = 2_500
const pressBarMs = 200

/** What the recorder in the page keeps, in milliseconds. */
interface Seen {
  /** From the request of the page until the headline stood, and until its last part did. */
  headline: number
  whole: number
  /** From each press to the next paint. */
  presses: number[]
}

/**
 * Opens the results of a simulated study on a slow tablet that never saw them: when the headline stands, when everything
 * does, and how long the page took to answer presses from the one to the other.
 */
export async function results(browser: Browser): Promise<Measure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'timetax-bench-'))
  const passphrase = await fillData(dataDir, [asked])
  const server = await startServer({ dataDir })
  try {
    const state = await signedIn(browser, server.url, passphrase)
    const seen: Seen[] = []
    for (let open = 0; open < opens; open += 1) {
      const context = await browser.newContext({ ...tablet, storageState: state })
      seen.push(await opened(context, `${server.url}/console/studies/${asked.code}/results`))
      await context.close()
    }
    const presses = seen.flatMap((one) => one.presses)
    const of = `${asked.people} people, tablet, processor ${slowdown}× slower`
    const name = `Results (${of}):`
    return [
      {
        what: `${name} headline stands`,
        value: median(seen.map((one) => one.headline)),
        unit: 'ms',
        bar: headlineBarMs,
      },
      { what: `${name} all figures drawn`, value: median(seen.map((one) => one.whole)), unit: 'ms' },
      {
        what: `${name} answer to a press, 95th percentile of ${presses.length}`,
        value: quantile(presses, 0.95),
        unit: 'ms',
        bar: pressBarMs,
      },
    ]
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The cookie of whoever signed in; nothing else of the console has been fetched in the contexts that take it over. */
async function signedIn(browser: Browser, url: string, passphrase: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${url}/console/studies`)
  await page.locator('input[type=password]').fill(passphrase)
  await page.keyboard.press('Enter')
  await page.locator('input[type=password]').waitFor({ state: 'detached' })
  const state = await context.storageState()
  await context.close()
  return state
}

async function opened(context: BrowserContext, address: string): Promise<Seen> {
  const page = await context.newPage()
  await page.addInitScript({ path: recorder })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('.results-sentence').waitFor()
  await pressUntilWhole(page)
  return page.evaluate(() => (globalThis as unknown as { results: Seen }).results)
}

/** Presses the headline, which stays where it is and does nothing: only whether the page is free to answer counts. */
async function pressUntilWhole(page: Page) {
  const box = await page.locator('.results-sentence').boundingBox()
  if (!box) throw new Error('there is no headline')
  const [x, y] = [box.x + box.width / 2, box.y + 4]
  let isWhole = false
  while (!isWhole) {
    await page.mouse.click(x, y)
    isWhole = await page.evaluate(() => Number.isFinite((globalThis as unknown as { results: Seen }).results.whole))
  }
}
