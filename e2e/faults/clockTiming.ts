import { rmSync } from 'node:fs'
import type { Measure } from '../bench/measure.ts'
import { quantile } from '../bench/quantile.ts'
import { startServer } from '../support/server.ts'
import { type Condition, timedVisit, type TimedVisit } from './timedVisit.ts'

/** A quiet machine, a phone four times slower, and that phone with something else to do. */
export const conditions: (Condition & { atOnce: number })[] = [
  { name: '1×', rate: 1, isBusy: false, atOnce: 5 },
  { name: '4×', rate: 4, isBusy: false, atOnce: 5 },
  { name: '4×, busy thread', rate: 4, isBusy: true, atOnce: 4 },
]

/** Times scripted visits under each condition, several at once: the moments are given, so that a full machine changes little. */
export async function clockTiming({ repetitions, ms }: { repetitions: number; ms: number }): Promise<Measure[]> {
  const server = await startServer()
  const measures: Measure[] = []
  try {
    for (const condition of conditions) {
      const visits: TimedVisit[] = []
      let left = repetitions
      const play = async () => {
        while (left > 0) {
          left -= 1
          const visit = await timedVisit(server, condition, ms)
          visits.push(visit)
          console.log(`${condition.name}: ${visits.length} of ${repetitions}, ${largest(visit)}`)
        }
      }
      await Promise.all(Array.from({ length: condition.atOnce }, play))
      measures.push(...accuracy(condition.name, visits))
    }
  } finally {
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
  return measures
}

const largest = ({ intervals, hidden }: TimedVisit) =>
  `largest error ${Math.max(...intervals).toFixed(1)} ms, of a hidden stretch ${Math.max(...hidden).toFixed(1)} ms`

/** The bars of design 10 against what was timed. */
export function accuracy(name: string, visits: readonly TimedVisit[]): Measure[] {
  const intervals = visits.flatMap((visit) => visit.intervals)
  const hidden = visits.flatMap((visit) => visit.hidden)
  const told = visits.flatMap((visit) => visit.told)
  const of = `${name}; ${intervals.length} in ${visits.length} visits`
  return [
    { what: `Timed interval, error, 95th percentile (${of})`, value: quantile(intervals, 0.95), bar: 5, unit: 'ms' },
    { what: `Timed interval, error, largest (${of})`, value: Math.max(...intervals), bar: 10, unit: 'ms' },
    {
      what: `Hidden and frozen stretch against the browser’s record, largest error (${name}; ${hidden.length})`,
      value: Math.max(...hidden),
      bar: 10,
      unit: 'ms',
    },
    { what: `The same against the command that hid it (${name})`, value: Math.max(...told), unit: 'ms' },
  ]
}
