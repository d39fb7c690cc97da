import { someEvents, aSid } from '../../../src/server/testing/aVisit.ts'
import { begins, sends } from '../../faults/devices.ts'
import { startServer } from '../../support/server.ts'
import type { Measure } from '../measure.ts'
import { openBrowser } from '../openBrowser.ts'
import { quantile } from '../quantile.ts'
import { asks, signIn } from './console.ts'
import type { Place } from './place.ts'

const participants = 200
/** How often each of them turns a page, in milliseconds. */
const turnEveryMs = 5_000
const turnsEach = 6
const bars = { boardMs: 1_000, wholeMs: 100, browserPercent: 5 }

/**
 * How long after the server has acknowledged a page turn the board of a moderator has it, by the stream and the rows it
 * names, as a browser does it: 200 participants who turn a page every five seconds.
 */
export async function board(place: Place): Promise<Measure[]> {
  const server = await startServer(place)
  try {
    const cookie = await signIn(server.url, server.passphrase)
    const watcher = await watch(server.url, cookie)
    for (let n = 1; n <= participants; n += 1) await begins(server.url, n)
    const shown = await boardInBrowser(server.url, cookie)
    const waits = (await Promise.all(Array.from({ length: participants }, (_, n) => participant(n + 1)))).flat()
    const share = await shown.share()
    watcher.stop()
    const wholes: number[] = []
    for (let time = 0; time < 15; time += 1) {
      wholes.push(await asks(server.url, cookie, '/api/console/studies/demo/board'))
    }
    return [
      {
        what: `Board: from acknowledged to shown, p95 of ${waits.length} page turns of ${participants} participants (${place.name})`,
        value: quantile(waits, 0.95),
        unit: 'ms',
        bar: bars.boardMs,
      },
      {
        what: `Board: all ${participants} rows, median (${place.name})`,
        value: quantile(wholes, 0.5),
        unit: 'ms',
        bar: bars.wholeMs,
      },
      {
        what: `Board: share of the browser’s main thread while all of that happens (${place.name})`,
        value: 100 * share,
        unit: 'percent',
        bar: bars.browserPercent,
      },
    ]

    async function participant(n: number): Promise<number[]> {
      // Not all at once: each has a moment of the five seconds for herself.
      await pause((turnEveryMs * n) / participants)
      const waits: number[] = []
      let seq = 1
      for (let turn = 1; turn <= turnsEach; turn += 1) {
        const page = `page-${turn}`
        await sends(server.url, n, [...someEvents(n, 10, seq), turnTo(n, seq + 10, page)])
        waits.push(await watcher.shows(aSid(n), page))
        seq += 11
        await pause(turnEveryMs)
      }
      return waits
    }
  } finally {
    await server.stop()
  }
}

function turnTo(n: number, seq: number, page: string) {
  const d = { reason: 'next' as const, words: 20, questions: [] }
  return {
    ...{ v: 1 as const, sid: aSid(n), run: 'r1', seq, doc: 1, t: seq * 1_000, form: 'simplified@1', page },
    type: 'page_enter' as const,
    d,
  }
}

/** The board on a screen; `share` closes it and says how much of its main thread's time it has taken since. */
async function boardInBrowser(url: string, cookie: string) {
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, hasTouch: false })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url }])
  const page = await context.newPage()
  await page.goto(`${url}/console/studies/demo/live`)
  await page.getByRole('row').nth(participants).waitFor()
  const tools = await context.newCDPSession(page)
  await tools.send('Performance.enable')
  const taken = async () => {
    const { metrics } = await tools.send('Performance.getMetrics')
    const of = (metric: string) => metrics.find((one) => one.name === metric)?.value ?? 0
    return { at: of('Timestamp'), task: of('TaskDuration') }
  }
  const before = await taken()
  return {
    share: async () => {
      const after = await taken()
      await browser.close()
      return (after.task - before.task) / (after.at - before.at)
    },
  }
}

/** A board as a browser keeps it: it hears the stream and reads the rows that it names. */
async function watch(url: string, cookie: string) {
  const pages = new Map<string, string | null>()
  const waiting = new Map<string, { page: string; since: number; seen: (ms: number) => void }>()
  const stop = new AbortController()
  const stream = await fetch(`${url}/api/console/live?study=demo`, { headers: { cookie }, signal: stop.signal })
  void hear(stream.body?.getReader())

  async function hear(reader?: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    let heard = ''
    for (;;) {
      const { value, done } = (await reader?.read().catch(() => undefined)) ?? { value: undefined, done: true }
      if (done) return
      heard += new TextDecoder().decode(value)
      const lines = heard.split('\n\n')
      heard = lines.pop() ?? ''
      const sids = lines.flatMap((line) => /data: (.*)/.exec(line)?.[1] ?? []).flatMap(sidsIn)
      if (sids.length > 0) await readRows([...new Set(sids)])
    }
  }

  async function readRows(sids: readonly string[]): Promise<void> {
    const query = sids.length > 100 ? '' : `?sids=${sids.join(',')}`
    const answer = await fetch(`${url}/api/console/studies/demo/board${query}`, { headers: { cookie } })
    const { rows } = (await answer.json()) as { rows: { sid: string; page: string | null }[] }
    for (const { sid, page } of rows) {
      pages.set(sid, page)
      const wait = waiting.get(sid)
      if (wait?.page !== page) continue
      waiting.delete(sid)
      wait.seen(performance.now() - wait.since)
    }
  }

  return {
    stop: () => stop.abort(),
    /** How long it takes, from now on, until the board shows a participant on a page. */
    shows: (sid: string, page: string) =>
      new Promise<number>((seen) => {
        if (pages.get(sid) === page) seen(0)
        else waiting.set(sid, { page, since: performance.now(), seen })
      }),
  }
}

const sidsIn = (data: string) => (JSON.parse(data) as { sids: string[] }).sids
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
