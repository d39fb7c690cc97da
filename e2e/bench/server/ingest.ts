import { setTimeout as wait } from 'node:timers/promises'
import { someEvents } from '../../../src/server/testing/aVisit.ts'
import { startServer } from '../../support/server.ts'
import type { Measure } from '../measure.ts'
import { median, quantile } from '../quantile.ts'
import { load } from './load.ts'
import type { Place } from './place.ts'

const rounds = 5
const batches = 2_000
const eventsABatch = 20
/** In all rounds fewer than may begin within a minute. */
const visits = 200
const connections = 50
/** How long each participant of the paced part goes on, a batch a second. */
const seconds = 20

/**
 * How many batches a second the server acknowledges over HTTP, their events on the disk, and in turns with it as many
 * by the bare driver; then how long fifty participants wait who each send a batch a second, ten times as often as a
 * device does.
 */
export async function ingest(place: Place): Promise<Measure[]> {
  const server = await startServer(place)
  const bareLog = await place.bareLog()
  const ours: number[] = []
  const bare: number[] = []
  try {
    for (let round = 0; round < rounds; round += 1) {
      const firstVisit = 1 + round * visits
      bare.push(await bareBatchesASecond(bareLog.keep, firstVisit))
      const loaded = await load(server.url, { visits, connections, batches, eventsABatch }, { firstVisit })
      ours.push(loaded.batchesASecond)
    }
    const waits = await paced(server.url, 1 + rounds * visits)
    const ratios = ours.map((rate, round) => rate / (bare[round] ?? Number.NaN))
    const of = `${place.name}, batches of ${eventsABatch}`
    return [
      { what: `Acknowledged over HTTP, ${connections} connections (${of})`, value: median(ours), unit: 'a second' },
      { what: `Bare driver, one after the other (${of})`, value: median(bare), unit: 'a second' },
      {
        what: `Ours to the bare driver, median of ${rounds} (${of})`,
        value: median(ratios),
        unit: 'times',
        atLeast: 0.5,
      },
      {
        what: `Wait for acknowledgement, 99th percentile, ${connections} participants (${of})`,
        value: quantile(waits, 0.99),
        unit: 'ms',
        bar: 50,
      },
      { what: `The same, median (${of})`, value: median(waits), unit: 'ms' },
    ]
  } finally {
    await bareLog.close()
    await server.stop()
  }
}

async function bareBatchesASecond(keep: (events: ReturnType<typeof someEvents>) => unknown, firstVisit: number) {
  const logs = Array.from({ length: batches }, (_, batch) =>
    someEvents(firstVisit + (batch % visits), eventsABatch, 1 + Math.floor(batch / visits) * eventsABatch),
  )
  const started = performance.now()
  for (const events of logs) await keep(events)
  return batches / ((performance.now() - started) / 1000)
}

async function paced(url: string, firstVisit: number): Promise<number[]> {
  const participant = async (n: number) => {
    await wait((n * 1000) / connections)
    const visit = { visits: 1, connections: 1, batches: seconds, eventsABatch }
    let last = performance.now()
    const { waits } = await load(url, visit, {
      firstVisit: firstVisit + n,
      beforeEach: async () => {
        await wait(Math.max(0, 1000 - (performance.now() - last)))
        last = performance.now()
      },
    })
    return waits
  }
  return (await Promise.all(Array.from({ length: connections }, (_, n) => participant(n)))).flat()
}
