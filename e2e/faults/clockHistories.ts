import * as fc from 'fast-check'
import { checkHistory } from '../../src/testing/clock/checkHistory.ts'
import { histories } from '../../src/testing/clock/history.ts'
import type { Measure } from '../bench/measure.ts'

/** Measures random histories and counts those that are off by a millisecond or don't add up. */
export async function clockHistories(many: number): Promise<Measure[]> {
  const seed = Date.now() % 2 ** 31
  let wrong = 0
  for (const history of fc.sample(histories, { numRuns: many, seed })) {
    const faults = checkHistory(history)
    if (faults.length === 0) continue
    wrong += 1
    console.error(JSON.stringify(history), faults)
  }
  const of = `${many.toLocaleString('en-US')} histories, seed ${seed}`
  return [
    { what: `Histories with a time off by 1 ms or a sum that fails (${of})`, value: wrong, bar: 0, unit: 'count' },
  ]
}
