import type { Browser } from '@playwright/test'
import { scenarioOf } from '../../src/scenarios/scenarios.ts'
import { Applicant } from '../support/applicant.ts'
import type { Measure } from './measure.ts'
import { phone } from './openBrowser.ts'

/** What a whole visit with the simplified form and one reload downloads besides the API's answers, as it came. */
export async function wholeVisit(browser: Browser, url: string): Promise<Measure> {
  const scenario = scenarioOf('dana-whitfield')
  if (!scenario) throw new Error('the bench plays Dana Whitfield, and there is no such scenario')
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  const files = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!new URL(response.url).pathname.startsWith('/api/')) files.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (files.has(requestId)) bytes += encodedDataLength
  })
  const applicant = new Applicant(page, scenario)
  // What the first page fetches ahead comes in before anybody presses: a browser reports no end of it once that page is left.
  await page.goto(`${url}/v/demo`, { waitUntil: 'networkidle' })
  await applicant.arrives(url)
  await applicant.begins()
  await page.reload()
  await applicant.isOn('language')
  await applicant.finishes()
  await context.close()
  return {
    what: 'Simplified visit with a reload, transferred in all',
    value: bytes,
    unit: 'bytes',
    bar: 260_000,
  }
}
