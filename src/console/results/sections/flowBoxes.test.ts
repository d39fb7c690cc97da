// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../analysis/study/flow.ts'
import { loadReportWords } from '../../../i18n/loadReportWords.ts'
import { aStudy, participantsOf } from '../../../testing/aStudy.ts'
import { workedPairs } from '../../../testing/workedExamples.ts'
import { speechIn } from '../model/speech.ts'
import { flowBoxes, type Box } from './flowBoxes.ts'

const four = participantsOf(workedPairs).map((person, place) => ({
  ...person,
  sequence: ['la-sb', 'lb-sa', 'sa-lb', 'sb-la'][Math.floor(place / 2)] ?? null,
  runs: person.runs.map((run) =>
    place === 3 && run.arm === 'long' ? { ...run, outcome: 'abandoned' as const, cause: 2 as const } : run,
  ),
}))
const flow = flowOf(aStudy(four, { declined: 3, withdrawn: 1 }))
const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

describe.each(['en', 'zh-Hant'] as const)('the flow of participants in %s', (locale) => {
  it.each([320, 560, 720, 1100])('has room for every box in %d pixels', async (width) => {
    const speech = speechIn(await loadReportWords(locale))
    const { boxes, arrows, height } = flowBoxes(flow, speech, width)
    expect(boxes.filter(({ x1, x2, y2 }) => x1 < 0 || x2 > width || y2 > height)).toEqual([])
    expect(boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other)))).toEqual([])
    // Into each box but the first comes one arrow.
    expect(arrows.filter(({ hasHead }) => hasHead)).toHaveLength(boxes.length - 1)
  })
})

it('tells real numbers: who was asked, who left, and who gave up which form in which order', async () => {
  const { boxes } = flowBoxes(flow, speechIn(await loadReportWords('en')), 1100)
  const said = boxes.map(({ lines }) => lines.join(' '))
  expect(said[0]).toBe('Asked: 12')
  expect(said).toContain('Said no: 3')
  expect(said).toContain('Long form Started: 2 Finished: 1 Gave up: 1')
  expect(said.filter((words) => words === 'Counted in the ratio: 2')).toHaveLength(3)
})

it('of nobody is drawn all the same', async () => {
  const { boxes } = flowBoxes(flowOf(aStudy([])), speechIn(await loadReportWords('en')), 360)
  expect(boxes.map(({ lines }) => lines.join(' '))).toContain('Asked: 0')
})
