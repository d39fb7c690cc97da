import { rmSync } from 'node:fs'
import { keepsBar, type Measure } from './bench/measure.ts'
import { clockOverhead } from './faults/clockOverhead.ts'
import { accuracy, conditions } from './faults/clockTiming.ts'
import { clockTroubles } from './faults/clockTroubles.ts'
import { timedVisit } from './faults/timedVisit.ts'
import { expect, startServer, test } from './support/server.ts'

// Bars of milliseconds: a machine that is busy with something else for a moment misses them, and is asked again.
test.describe.configure({ retries: 2 })

const missed = (measures: readonly Measure[]) => measures.filter((measure) => keepsBar(measure) === false)

test('times every press within 5 ms, at full speed, at a quarter, and behind a busy thread', async () => {
  const server = await startServer()
  try {
    for (const condition of conditions) {
      const visit = await timedVisit(server, condition, 10_000)
      expect(missed(accuracy(condition.name, [visit]))).toEqual([])
    }
  } finally {
    await server.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
})

test('keeps its log through clock steps, a second tab and a tab that dies', async () => {
  expect(missed(await clockTroubles(1))).toEqual([])
})

test('takes less than a hundredth of the page’s time, forces no layout, and sends little', async () => {
  expect(missed(await clockOverhead(15_000))).toEqual([])
})
