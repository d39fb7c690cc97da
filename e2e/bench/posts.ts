import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aBeginning, aSid, aToken, someEvents } from '../../src/server/testing/aVisit.ts'
import { BareLog } from './bareLog.ts'
import type { Measure } from './measure.ts'
import { median, quantile } from './quantile.ts'

const visits = 10
const postsAVisit = 25
const eventsAPost = 20

/**
 * How long the server takes to acknowledge a batch of events, their run's summary kept, over HTTP and one after the
 * other; and as often the bare driver's transaction of as many inserts, in turns with it and on the same disk.
 */
export async function posts(url: string): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'timetax-bare-log-'))
  const bareLog = new BareLog(folder)
  const ours: number[] = []
  const bare: number[] = []
  for (let visit = 1; visit <= visits; visit += 1) {
    await post(`${url}/api/visits`, aBeginning(visit))
    for (let batch = 0; batch < postsAVisit; batch += 1) {
      const events = someEvents(visit, eventsAPost, 1 + batch * eventsAPost)
      const started = performance.now()
      await post(`${url}/api/visits/${aSid(visit)}/events`, { events }, aToken(visit))
      const acknowledged = performance.now()
      bareLog.keep(events)
      ours.push(acknowledged - started)
      bare.push(performance.now() - acknowledged)
    }
  }
  bareLog.close()
  rmSync(folder, { recursive: true, force: true })
  const of = `${eventsAPost} events, ${ours.length} posts`
  return [
    { what: `Events acknowledged, median (${of})`, value: median(ours), unit: 'ms' },
    { what: `Events acknowledged, 95th percentile (${of})`, value: quantile(ours, 0.95), unit: 'ms' },
    { what: `Bare driver, one transaction of ${eventsAPost} inserts, median`, value: median(bare), unit: 'ms' },
    { what: 'Events acknowledged, median: ours to the bare driver', value: median(ours) / median(bare), unit: 'times' },
  ]
}

async function post(address: string, body: unknown, token?: string) {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  const answer = await response.text()
  if (!response.ok || answer.includes('"code"')) throw new Error(`${address} answered ${response.status}: ${answer}`)
}
