import type { CDPSession, Page } from 'puppeteer-core'

/** The time of day in milliseconds, finer than `Date.now`. */
export const timeNow = () => performance.timeOrigin + performance.now()

/**
 * Hands that press and type over the DevTools protocol and know to the microsecond when they did: the moment is given with
 * each input, so it is true however late the page gets to handle it.
 */
export class Typist {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async at(page: Page): Promise<Typist> {
    return new Typist(page, await page.createCDPSession())
  }

  /** Presses the middle of an element. Returns when the button went down and when it came up. */
  async presses(selector: string): Promise<{ down: number; up: number }> {
    const { x, y } = await this.page.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })
    const down = await this.mouse('mousePressed', x, y)
    const up = await this.mouse('mouseReleased', x, y)
    return { down, up }
  }

  /** Types one letter; returns when the key went down. */
  async types(letter: string): Promise<number> {
    const down = timeNow()
    const key = { key: letter, code: `Key${letter.toUpperCase()}` }
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key, timestamp: down / 1000 })
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, timestamp: timeNow() / 1000 })
    return down
  }

  private async mouse(type: 'mousePressed' | 'mouseReleased', x: number, y: number): Promise<number> {
    const moment = timeNow()
    const press = { type, x, y, button: 'left' as const, clickCount: 1, timestamp: moment / 1000 }
    await this.session.send('Input.dispatchMouseEvent', press)
    return moment
  }
}
