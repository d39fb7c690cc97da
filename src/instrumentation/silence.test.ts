import { expect, test } from 'vitest'
import { SilenceWatch } from './silence.ts'

test('only stretches longer than half the threshold are told, each once', () => {
  const watch = new SilenceWatch(0)
  expect(watch.noteActivity(30_000, 0)).toBeNull()
  expect(watch.noteActivity(60_001, 0)).toEqual({ start: 30_000, end: 60_001 })
  expect(watch.noteActivity(60_001, 0)).toBeNull()
})

test('a page with many words is read in silence for longer', () => {
  const watch = new SilenceWatch(0)
  expect(watch.noteActivity(80_000, 200)).toBeNull()
  expect(watch.noteActivity(170_001, 200)).toEqual({ start: 80_000, end: 170_001 })
})

test('nothing counts as silent while it rests', () => {
  const watch = new SilenceWatch(0)
  watch.noteActivity(10_000, 0)
  watch.rest()
  expect(watch.noteActivity(200_000, 0)).toBeNull()
  watch.wake(300_000)
  watch.noteActivity(310_000, 0)
  expect(watch.noteActivity(340_001, 0)).toEqual({ start: 310_000, end: 340_001 })
})
