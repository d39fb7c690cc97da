import { expect, test } from 'vitest'
import { LogBuilder } from '../testing/aLog.ts'
import type { ScopeSegment } from '../study/scope.ts'
import { checkIdentities } from './identities.ts'
import { measureRun } from './measures.ts'
import { sensitivitySet } from './sensitivity.ts'
import { recordOf } from './study/runRecord.ts'

/** A pre-screener of 20 s; a form of 200 s with 10 s hidden, 30 s of sheet, 5 s of chat and a long silence; papers twice. */
const log = new LogBuilder()
  .inForm('pre-screener@1')
  .at(0, 'segment_enter', { segment: 'prescreener' })
  .turnTo(0, 'ps-people')
  .at(20_000, 'page_leave', { reason: 'next' })
  .at(20_000, 'segment_leave', { segment: 'prescreener' })
  .inForm('simplified@1')
  .start(30_000)
  .at(30_000, 'segment_enter', { segment: 'form' })
  .turnTo(30_000, 'name', { words: 0 })
  .at(40_000, 'sheet_opened', {})
  .at(70_000, 'sheet_closed', {})
  .at(80_000, 'hidden', {})
  .at(90_000, 'visible', {})
  .at(100_000, 'chat_opened', {})
  .at(105_000, 'chat_closed', {})
  .at(205_000, 'idle', { start: 105_000, end: 205_000 })
  .at(230_000, 'segment_enter', { segment: 'documents' })
  .turnTo(230_000, 'papers')
  .at(260_000, 'segment_enter', { segment: 'signature' })
  .turnTo(260_000, 'sign')
  .end(270_000)
  .at(270_000, 'segment_enter', { segment: 'documents' })
  .turnTo(270_000, 'more-papers')
  .at(277_000, 'page_leave', { reason: 'next' })
  .at(277_000, 'segment_leave', { segment: 'documents' })

test('a run’s time under every definition of the set', () => {
  const measures = measureRun(log.events, 'r1')
  expect(checkIdentities(measures)).toEqual([])
  expect(measures.primaryMs).toBe(200_000)
  expect(sensitivitySet(measures)).toEqual({
    task: 200_000,
    elapsed: 210_000,
    active: 160_000,
    activeHalf: 130_000,
    activeDouble: 200_000,
    taskAndPreScreener: 220_000,
    taskAndDocuments: 237_000,
    taskWithoutSheet: 170_000,
    taskWithoutChat: 195_000,
  })
})

test('a run of which nothing arrived is nothing under each', () => {
  expect(new Set(Object.values(sensitivitySet(measureRun([], 'r1'))))).toEqual(new Set([0]))
})

const scoped = (...scope: ScopeSegment[]) => measureRun(log.events, 'r1', undefined, undefined, scope)

test.each<[ScopeSegment[], number]>([
  [['form'], 190_000],
  [['signature'], 10_000],
  [['form', 'signature', 'documents'], 200_000 + 30_000 + 7_000],
  [['documents'], 37_000],
  [['confirmation'], 0],
])('the primary measure counts what the study counts, before and after sending: %s', (scope, ms) => {
  const measures = scoped(...scope)
  expect(checkIdentities(measures)).toEqual([])
  expect(measures.afterSending && checkIdentities(measures.afterSending)).toEqual([])
  expect([measures.primaryMs, sensitivitySet(measures).task]).toEqual([ms, ms])
})

test('documents that are counted already aren’t added to themselves', () => {
  const { task, taskAndDocuments } = sensitivitySet(scoped('form', 'signature', 'documents'))
  expect(taskAndDocuments).toBe(task)
  expect(sensitivitySet(scoped('form')).taskAndDocuments).toBe(190_000 + 37_000)
})

test('what a run is measured by outside of the primary measure stays as it is', () => {
  const [usual, all] = [scoped('form', 'signature'), scoped('form', 'signature', 'documents', 'confirmation')]
  for (const name of ['taskMs', 'elapsedMs', 'idleMs', 'activeMs', 'segments', 'outcome', 'observedMs'] as const)
    expect(all[name]).toEqual(usual[name])
})

test('a record has the pages after sending that the scope counts, so that its pages add up to the primary measure', () => {
  const sum = (...scope: ScopeSegment[]) => {
    const record = recordOf(scoped(...scope), null)
    const counted = record.pages.filter(({ segment }) => record.scope.some((one) => one === segment))
    expect(counted.reduce((ms, { pageMs }) => ms + pageMs, 0)).toBe(record.times.task)
    return record.pages.map(({ page }) => page)
  }
  expect(sum('form', 'signature')).not.toContain('more-papers')
  expect(sum('form', 'signature', 'documents')).toContain('more-papers')
})
