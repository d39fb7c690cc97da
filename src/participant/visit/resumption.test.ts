import { expect, it } from 'vitest'
import { resumption } from './resumption.ts'

const minutes = (many: number) => many * 60_000
const rule = (policy: 'resume' | 'restart' | 'block') => ({ policy, maxGapMs: minutes(10) })

it.each([
  ['a reload goes on by itself, whatever the study says', true, 10_000, rule('block'), 'goes on'],
  ['between two runs a gap means nothing', false, minutes(60), rule('block'), 'goes on'],
  ['a longer gap waits for a word', true, 10_001, rule('resume'), 'waits for a word'],
  ['up to the longest gap', true, minutes(10), rule('resume'), 'waits for a word'],
  ['beyond it the run is over', true, minutes(10) + 1, rule('resume'), 'ends'],
  ['a study may start the form over', true, 10_001, rule('restart'), 'starts over'],
  ['a study may end the run', true, 10_001, rule('block'), 'ends'],
  ['ten minutes where the study says nothing', true, minutes(10), undefined, 'waits for a word'],
  ['and no longer', true, minutes(10) + 1, undefined, 'ends'],
])('%s', (_, inRun, gapMs, study, how) => {
  expect(resumption(inRun, gapMs, study)).toBe(how)
})
