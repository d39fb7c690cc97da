import { expect, it } from 'vitest'
import { aQuestion, aStudy, participantsOf } from '../../testing/aStudy.ts'
import { workedPairs } from '../../testing/workedExamples.ts'
import { analyseStudy } from './analyseStudy.ts'
import { packedStudy, packStudy, unpackStudy } from './packedStudy.ts'

/** Runs with loops of several items, and a page that was shown in two segments. */
const data = aStudy(
  participantsOf(workedPairs).map((person) => ({
    ...person,
    runs: person.runs.map((run) => ({
      ...run,
      questions: [...run.questions, aQuestion('m-first', 1_001, 1), aQuestion('zip', 7), aQuestion('m-first', 333, 2)],
      pages: [...run.pages, ...run.pages.map((page) => ({ ...page, segment: 'documents' as const, overheadMs: 90 }))],
    })),
  })),
)

it('gives an analysis the very same figures, from data that its own schema takes', () => {
  const sent: unknown = JSON.parse(JSON.stringify(packStudy(data)))
  const received = unpackStudy(packedStudy.parse(sent))
  const few = { seed: 5, resamples: 30 }
  expect(analyseStudy(received, few)).toEqual(analyseStudy(data, few))
})

it('adds up the items of a loop, names each thing once, and says nothing beyond times', () => {
  const { names, participants } = packStudy(data)
  expect(new Set(names).size).toBe(names.length)
  const [run] = participants[0]?.runs ?? []
  const place = names.indexOf('m-first')
  const threes = (run?.questions ?? []).flatMap((_, at, all) => (at % 3 === 0 ? [all.slice(at, at + 3)] : []))
  expect(threes.filter(([name]) => name === place)).toEqual([[place, expect.any(Number), 1_334]])
})

it.each([[[1.5, 0, 0]], [[-1, 0, 0]], [['1', 0, 0]]])('refuses %j as times', (pages) => {
  const { participants, ...packed } = packStudy(data)
  const broken = participants.map((person) => ({ ...person, runs: person.runs.map((run) => ({ ...run, pages })) }))
  expect(packedStudy.safeParse({ ...packed, participants: broken }).success).toBe(false)
})
