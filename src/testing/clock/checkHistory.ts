import { checkIdentities } from '../../analysis/identities.ts'
import { measureRun } from '../../analysis/measures.ts'
import { record } from './device.ts'
import type { Step } from './history.ts'
import { truth } from './truth.ts'
import { world } from './world.ts'

const names = ['elapsedMs', 'pauseMs', 'awayMs', 'taskMs', 'idleMs', 'idleHalfMs', 'idleDoubleMs'] as const

/**
 * Plays a history to the recorder, measures the log, and compares with what really happened. Returns every difference and
 * every identity that doesn't hold, in words.
 */
export function checkHistory(history: readonly Step[]): string[] {
  const happened = world(history)
  const expected = truth(happened)
  const measured = measureRun(record(happened), 'r1')
  const differs = (what: string, ours: number, its: number) =>
    ours === its ? [] : [`${what} is measured as ${ours} ms and was ${its} ms`]
  return [
    ...names.flatMap((name) => differs(name, measured[name], expected[name])),
    ...expected.pages.flatMap((ms, index) => differs(`page ${index + 1}`, measured.pages[index]?.pageMs ?? 0, ms)),
    ...measured.questions.flatMap(({ question, questionMs }) =>
      differs(question, questionMs, expected.questions.get(question) ?? 0),
    ),
    ...checkIdentities(measured),
  ]
}
