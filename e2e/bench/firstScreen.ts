import type { Browser } from '@playwright/test'
import type { Measure } from './measure.ts'
import { phone } from './openBrowser.ts'

/** What a browser with empty hands asks for up to the load event of the language page: bytes with headers, as they came. */
export async function firstScreen(browser: Browser, url: string): Promise<Measure[]> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let [bytes, requests] = [0, 0]
  let hasLoaded = false
  session.on('Network.requestWillBeSent', () => {
    if (!hasLoaded) requests += 1
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (!hasLoaded) bytes += encodedDataLength
  })
  await page.goto(`${url}/v/demo`, { waitUntil: 'load' })
  hasLoaded = true
  await context.close()
  return [
    { what: 'First screen, transferred up to its load event', value: bytes, unit: 'bytes', bar: 120_000 },
    { what: 'First screen, requests up to its load event', value: requests, unit: 'requests', bar: 5 },
  ]
}
