import lighthouse from 'lighthouse'
import { freePort } from '../support/freePort.ts'
import type { Measure } from './measure.ts'
import { openBrowser } from './openBrowser.ts'
import { median } from './quantile.ts'

/** Lighthouse's own preset for phones: slow 4G (1.6 Mbit/s, 150 ms) and a processor four times slower, really applied. */
const flags = {
  onlyAudits: ['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift'],
  throttlingMethod: 'devtools',
  formFactor: 'mobile',
  output: 'json',
  logLevel: 'error',
} as const

const paintBarMs = 1_000

interface Paints {
  first: number
  largest: number
  shift: number
}

/** First and largest paint and layout shift of a page: medians of `times` visits by Lighthouse, each by a new browser. */
export async function paints(name: string, address: string, times: number): Promise<Measure[]> {
  const seen: Paints[] = []
  for (let visit = 0; visit < times; visit += 1) seen.push(await visitPage(address))
  const measure = (what: string, key: keyof Paints, unit: Measure['unit'], bar: number): Measure => ({
    what: `${name}: ${what}`,
    value: median(seen.map((one) => one[key])),
    unit,
    bar,
  })
  return [
    measure('first paint, slow 4G, processor 4× slower', 'first', 'ms', paintBarMs),
    measure('largest paint, slow 4G, processor 4× slower', 'largest', 'ms', paintBarMs),
    measure('layout shift', 'shift', 'score', 0),
  ]
}

async function visitPage(address: string): Promise<Paints> {
  const port = await freePort()
  const browser = await openBrowser(port)
  try {
    const audits = (await lighthouse(address, { ...flags, onlyAudits: [...flags.onlyAudits], port }))?.lhr.audits
    const valueOf = (audit: string) => {
      const value = audits?.[audit]?.numericValue
      if (value === undefined) throw new Error(`Lighthouse has no ${audit} for ${address}`)
      return value
    }
    const [first, largest, shift] = flags.onlyAudits.map(valueOf)
    return { first: first ?? 0, largest: largest ?? 0, shift: shift ?? 0 }
  } finally {
    await browser.close()
  }
}
