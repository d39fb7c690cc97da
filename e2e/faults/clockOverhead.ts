import { rmSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { createServer } from 'vite'
import type { Measure } from '../bench/measure.ts'
import { startServer } from '../support/server.ts'
import { forcedLayouts, type TraceEvent } from './forcedLayouts.ts'
import { openNamePage, openTabs } from './openTab.ts'
import { shareOf } from './shareOf.ts'
import { Typist } from './typist.ts'

const ours = '/src/instrumentation/'
const sampleEveryMicros = 200

/**
 * What recording costs a participant: a visit typed at a person's pace for about `ms`, profiled. The modules come one by one
 * from Vite, so that a stack says which of them a sample was in.
 */
export async function clockOverhead(ms: number): Promise<Measure[]> {
  const server = await startServer()
  const vite = await createServer({
    server: { port: 0, hmr: false, proxy: { '/api': { target: server.url, changeOrigin: false } } },
    logLevel: 'error',
    appType: 'spa',
  })
  await vite.listen()
  const browser = await openTabs()
  try {
    const url = (vite.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')
    const page = (await browser.pages())[0] ?? (await browser.newPage())
    await page.evaluateOnNewDocument(weighBodies)
    await openNamePage(page, url)
    const typist = await Typist.at(page)
    const sent = await bodies(page)
    const { session } = typist
    await session.send('Profiler.enable')
    await session.send('Profiler.setSamplingInterval', { interval: sampleEveryMicros })
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] })
    await session.send('Profiler.start')
    const begun = performance.now()
    while (performance.now() - begun < ms) await fillsAtLeisure(typist)
    const minutes = (performance.now() - begun) / 60_000
    const { profile } = await session.send('Profiler.stop')
    const trace = await page.tracing.stop()
    const weight = ((await bodies(page)) - sent) / minutes
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? new Uint8Array()).toString('utf8')) as {
      traceEvents: TraceEvent[]
    }
    return [
      {
        what: 'Recorder, share of the main thread’s time',
        value: 100 * shareOf(profile, ours),
        bar: 1,
        unit: 'percent',
      },
      { what: 'Layouts forced by the recorder', value: forcedLayouts(traceEvents, ours), bar: 0, unit: 'count' },
      { what: 'Bodies of events sent, a minute', value: weight, bar: 2_048, unit: 'bytes' },
    ]
  } finally {
    await browser.close()
    await vite.close()
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
}

/** Two names of eight letters, read and thought about, and a look at the next page: about 15 s a page, 40 pages in ten minutes. */
async function fillsAtLeisure(typist: Typist): Promise<void> {
  const { page } = typist
  await pause(8_000)
  for (const name of ['first-name', 'last-name']) {
    await typist.presses(`[name="${name}"]`)
    await page.$eval(`[name="${name}"]`, (box) => (box as HTMLInputElement).select())
    for (const letter of 'abcdefgh') {
      await typist.types(letter)
      await pause(220)
    }
    await pause(2_500)
  }
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
  await typist.presses('main form button[type=submit]')
  await page.waitForSelector('main[data-page="place"]')
  await pause(8_500)
  await typist.presses('a.back')
  await page.waitForSelector('main[data-page="name"]')
}

/** Runs in the page: adds up what goes out as events. As text, for it mustn't be compiled with helpers that a page lacks. */
const weighBodies = `
  const { fetch } = window
  window.bytesOfEvents = 0
  window.fetch = (target, init) => {
    const body = init && init.body
    if (String(target).endsWith('/events')) window.bytesOfEvents += body.byteLength || body.length
    return fetch(target, init)
  }
`

const bodies = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'bytesOfEvents')))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
