import type { Browser, Locator, Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { phone, slowdown } from './openBrowser.ts'

const recorder = fileURLToPath(new URL('recordTurns.js', import.meta.url))

/** Times page turns on a slow phone, in milliseconds from the press to the paint of the next page. */
export class TurnWatch {
  readonly turns: number[] = []
  private tell: (ms: number) => void = () => undefined

  private constructor(readonly page: Page) {}

  /** A new visitor on a phone that is `rate` times slower than this machine. */
  static async open(browser: Browser, rate = slowdown): Promise<TurnWatch> {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    const watch = new TurnWatch(page)
    await page.exposeFunction('turned', (ms: number) => watch.tell(ms))
    await page.addInitScript({ path: recorder })
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    return watch
  }

  /** Presses a button that turns the page. The mouse does it alone: a tool that looks on would take time from the page. */
  async presses(target: Locator) {
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (!box) throw new Error('there is no button to press')
    const turned = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the page did not turn at ${this.page.url()}`)), 10_000)
      this.tell = (ms) => {
        clearTimeout(timer)
        resolve(ms)
      }
    })
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    this.turns.push(await turned)
  }

  close = () => this.page.context().close()
}
