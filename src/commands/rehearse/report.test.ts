import { expect, it } from 'vitest'
import { report } from './report.ts'
import { summarise } from './summary.ts'

const dot = { sentAt: 0, keptAt: 10, heardAt: 60, paintedAt: 80, standsAt: 390, isShownAtOnce: true }
const about = { code: '4K7Q0M', robots: 1, load: { tasks: 1.25, processors: 2 } }
const summary = (isDrawn: boolean) => summarise({ dots: [dot], isDrawn, memory: [90, 100, 101, 102], failures: [] })

it('says what a browser drew, beside what its stream told', () => {
  const said = report({ ...about, lacksBrowser: undefined, busyShare: 0.123, summary: summary(true) })
  expect(said).toContain('1 forms ended, 1 dots on the wall')
  expect(said).toMatch(/heard by a client of the stream +60 +60 +60\n/)
  expect(said).toMatch(/fallen to its place +390 +390 +390\n/)
  expect(said).toContain('busy 12 % of the time')
  expect(said).toContain('90, 100, 101, 102 MB')
  expect(said.endsWith('Nothing went wrong.\nGood.')).toBe(true)
})

it('says so plainly where no browser drew the wall', () => {
  const said = report({ ...about, lacksBrowser: 'there is no browser here', busyShare: null, summary: summary(false) })
  expect(said).toContain('No browser drew the wall (there is no browser here).')
  expect(said).not.toContain('fallen to its place')
  expect(said).not.toContain('main thread')
})
