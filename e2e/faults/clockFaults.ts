import { keepsBar, type Measure } from '../bench/measure.ts'
import { report } from '../bench/report.ts'
import type { Fault, Outcome } from './fault.ts'
import { clockHistories } from './clockHistories.ts'
import { clockOverhead } from './clockOverhead.ts'
import { clockTroubles } from './clockTroubles.ts'
import { clockTiming } from './clockTiming.ts'

/** What is done to the clock. */
export const clockFaults: Fault[] = [
  {
    name: 'clock',
    about:
      'Random histories of about 45 minutes on a simulated device with both clocks: pauses, hidden pages, sleep with the clock running and stopped, clock steps, reloads, killed tabs, falling together as they like. The log of the real recorder is measured and compared with what happened, reckoned apart from it (`src/testing/clock/`).',
    run: async () => outcomeOf(await clockHistories(10_000)),
  },
  {
    name: 'timing',
    about:
      'A scripted visit of 60 s in Chromium, 20 times each: the moment of every press and key is given with it over the DevTools protocol and compared with the log. One stretch is hidden, one hidden and frozen.',
    run: async () => outcomeOf(await clockTiming({ repetitions: 20, ms: 60_000 })),
  },
  {
    name: 'troubles',
    about:
      'In Chromium: the wall clock set an hour forward and back, a second tab that is turned away and then takes over, a tab that dies while something is typed.',
    run: async () => outcomeOf(await clockTroubles(20)),
  },
  {
    name: 'overhead',
    about:
      'A visit at the pace of forty pages in ten minutes, with a profiler on: samples whose stack has a frame of `src/instrumentation` in it, whatever that called in turn; layouts forced from such a stack; bytes of the bodies of requests.',
    run: async () => outcomeOf(await clockOverhead(60_000)),
  },
]

function outcomeOf(measures: readonly Measure[]): Outcome {
  return { table: report(measures), isRight: measures.every((measure) => keepsBar(measure) !== false) }
}
