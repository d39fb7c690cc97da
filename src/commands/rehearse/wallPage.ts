import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'

const watchDots = fileURLToPath(new URL('watchDots.js', import.meta.url))

/** Of a dot on the drawn page, by `Date.now()` of the browser, which is this machine's. */
export interface Drawn {
  /** The first frame with it was painted. */
  paintedAt: number
  /** Its fall is over: it stands where it stays. */
  standsAt: number
}

/** The wall of a room in a browser, as a projector shows it. */
export interface WallPage {
  /** Every dot that stands on it so far, by id. */
  drawn: () => Promise<ReadonlyMap<string, Drawn>>
  /** How many of the dots that are shown at this moment can't be seen: outside the picture, or under its words. */
  countHidden: () => Promise<number>
  /** The share of the time since it was opened in which its main thread was busy, from 0 to 1. */
  busyShare: () => Promise<number>
  /** What the pages complained about. */
  errors: readonly string[]
  close: () => Promise<void>
}

/** A projector that is common, and not the largest: what holds here holds at 1920 by 1080. */
const projector = { width: 1280, height: 720 }

/** Opens the leader's page by the link that lets in to lead, and from it the wall, by its button. */
export async function wallPage(executablePath: string, leaderLink: string): Promise<WallPage> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    return await openWall(browser, leaderLink)
  } catch (reason) {
    await browser.close()
    throw reason
  }
}

async function openWall(browser: Browser, leaderLink: string): Promise<WallPage> {
  const context = await browser.newContext({ viewport: projector })
  const errors = listenForErrors(context)
  await context.addInitScript({ path: watchDots })
  const desk = await context.newPage()
  await desk.goto(leaderLink)
  const [wall] = await Promise.all([context.waitForEvent('page'), desk.locator('a[href$="/wall"]').click()])
  await wall.locator('main.wall').waitFor()
  await wall.bringToFront()
  const busy = await watchMainThread(wall)
  return {
    drawn: async () => new Map(Object.entries(await wall.evaluate(() => window.wallDots?.drawn() ?? {}))),
    countHidden: () => wall.evaluate(() => window.wallDots?.countHidden() ?? 0),
    busyShare: busy,
    errors,
    close: () => browser.close(),
  }
}

function listenForErrors(context: BrowserContext): string[] {
  const errors: string[] = []
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

async function watchMainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
    return { at: metric('Timestamp'), busy: metric('TaskDuration') }
  }
  const before = await read()
  return async () => {
    const now = await read()
    return (now.busy - before.busy) / Math.max(now.at - before.at, 1e-9)
  }
}

declare global {
  interface Window {
    /** What `watchDots.js` offers. */
    wallDots?: { drawn: () => Record<string, Drawn>; countHidden: () => number }
  }
}
