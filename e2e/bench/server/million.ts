import { readFileSync } from 'node:fs'
import { startServer } from '../../support/server.ts'
import type { Measure } from '../measure.ts'
import { load } from './load.ts'
import type { Place } from './place.ts'

const events = 1_000_000
const eventsABatch = 20
/** Fewer than may begin within a minute. */
const visits = 1_000

/**
 * The server's memory while a million events arrive, of visits of 1,000 each: at its highest in the second to last fifth
 * and in the last, after the first has warmed it up.
 */
export async function million(place: Place): Promise<Measure[]> {
  const server = await startServer(place)
  const fifths = [0, 0, 0, 0, 0]
  const batches = events / eventsABatch
  try {
    await load(
      server.url,
      { visits, connections: 50, batches, eventsABatch },
      {
        onAcknowledged: (done) => {
          if (done % 100 > 0) return
          const fifth = Math.min(4, Math.floor((5 * done) / batches))
          fifths[fifth] = Math.max(fifths[fifth] ?? 0, residentMegabytes(server.pid))
        },
      },
    )
    const of = `${place.name}, ${events.toLocaleString('en-US')} events`
    const [, second = 0, , , last = 0] = fifths
    return [
      { what: `Memory at its highest in the second fifth (${of})`, value: second, unit: 'MB' },
      { what: `Memory at its highest in the last fifth (${of})`, value: last, unit: 'MB' },
      { what: `Last fifth to second fifth (${of})`, value: last / second, unit: 'times', bar: 1.25 },
    ]
  } finally {
    await server.stop()
  }
}

/** As Linux counts it. */
function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024
}
