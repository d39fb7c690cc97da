import { expect, test } from 'vitest'
import { SilenceWatch } from './silence.ts'

test('only stretches longer than half the threshold are kept, and handed over once', () => {
  const watch = new SilenceWatch(0)
  watch.noteActivity(30_000)
  watch.noteActivity(60_001)
  expect(watch.take(90_000, 0)).toEqual([{ start: 30_000, end: 60_001 }])
  expect(watch.take(90_000, 0)).toEqual([])
})

test('a page with many words is read in silence for longer', () => {
  const watch = new SilenceWatch(0)
  watch.noteActivity(80_000)
  expect(watch.take(80_000, 200)).toEqual([])
  expect(watch.take(170_001, 200)).toEqual([{ start: 80_000, end: 170_001 }])
})

test('nothing counts as silent while it rests', () => {
  const watch = new SilenceWatch(0)
  watch.take(10_000, 0)
  watch.rest()
  watch.noteActivity(200_000)
  watch.wake(300_000)
  watch.noteActivity(310_000)
  expect(watch.take(340_001, 0)).toEqual([{ start: 310_000, end: 340_001 }])
})
