import type { Page } from 'puppeteer-core'
import type { LogEvent } from '../../src/instrumentation/event.ts'
import { Researcher } from '../support/researcher.ts'
import type { Server } from '../support/server.ts'

const tries = 240
const everyMs = 500

/** The log of a page's visit, once the server has every event that its device has counted. */
export async function logOf(page: Page, server: Server): Promise<LogEvent[]> {
  const { sid, seq } = await page.evaluate(() => {
    const { sid } = JSON.parse(localStorage.getItem('timetax:visit') ?? '{}') as { sid: string }
    const { seq } = JSON.parse(localStorage.getItem(`timetax:recorder:${sid}`) ?? '{}') as { seq: number }
    return { sid, seq }
  })
  const researcher = await Researcher.of(server)
  for (let left = tries; left > 0; left -= 1) {
    const events = (await researcher.visit(sid))?.events ?? []
    if (events.some((event) => event.seq >= seq) && events.length >= seq) return events
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
  throw new Error('the log never arrived')
}
