import { describe, expect, test } from 'vitest'
import { aLog, LogBuilder } from '../testing/aLog.ts'
import { checkIdentities } from './identities.ts'
import { measureAfterSending, measureRun } from './measures.ts'

const measure = (log: LogBuilder) => measureRun(log.events, 'r1')
const question = (log: LogBuilder, id: string) => {
  const found = measure(log).questions.find((row) => row.question === id)
  expect(found).toBeDefined()
  return found
}

describe('time of a run', () => {
  test('worked example W15: pause, hidden page and silent stretches', () => {
    const log = aLog()
      .turnTo(0, 'income')
      .at(200_000, 'pause_start', { reason: 'question' })
      .at(280_000, 'hidden', {})
      .at(290_000, 'pause_end', {})
      .at(310_000, 'visible', {})
      .end(900_000)
    const moments = [0, 30_000, 60_000, 150_000, 320_000, 500_000, 640_000, 880_000, 900_000]
    const silent = moments.slice(1).map((to, index) => ({ start: moments[index] ?? 0, end: to }))
    for (const stretch of silent) log.at(900_000, 'idle', stretch)
    const measures = measureRun(log.events, 'r1', () => 120_000)
    expect(measures).toMatchObject({ elapsedMs: 900_000, pauseMs: 90_000, awayMs: 20_000, taskMs: 790_000 })
    expect(measures).toMatchObject({ idleMs: 200_000, activeMs: 590_000 })
    expect(checkIdentities(measures)).toEqual([])
  })

  test('an unfinished run is measured up to its last event', () => {
    const measures = measure(aLog().turnTo(0, 'name').turnTo(4_000, 'address').at(9_000, 'back', {}))
    expect(measures).toMatchObject({ elapsedMs: 9_000, outcome: null, page: 'address', screens: 2 })
  })

  test('a run of which nothing arrived measures nothing', () => {
    const measures = measureRun([], 'r1')
    expect(measures).toMatchObject({ elapsedMs: 0, taskMs: 0, form: null, pages: [], questions: [] })
    expect(checkIdentities(measures)).toEqual([])
  })

  test('the primary time is that of form and signature', () => {
    const log = aLog()
      .at(0, 'segment_enter', { segment: 'prescreener' })
      .turnTo(0, 'pre-income')
      .at(10_000, 'segment_enter', { segment: 'form' })
      .turnTo(10_000, 'name')
      .turnTo(30_000, 'sign')
      .at(30_000, 'segment_enter', { segment: 'signature' })
      .end(35_000)
    const { primaryMs, segments, taskMs } = measure(log)
    expect(segments).toMatchObject({ prescreener: 10_000, form: 20_000, signature: 5_000 })
    expect([primaryMs, taskMs]).toEqual([25_000, 35_000])
  })

  test('a pre-screener before the run is measured apart and counts as no time of the run', () => {
    const log = new LogBuilder()
      .inForm('pre-screener@1')
      .at(0, 'segment_enter', { segment: 'prescreener' })
      .turnTo(0, 'ps-people', { questions: ['ps-people'] })
      .turnTo(12_000, 'ps-estimate')
      .at(20_000, 'page_leave', { reason: 'next' })
      .at(20_000, 'segment_leave', { segment: 'prescreener' })
      .inForm('simplified@1')
      .start(20_040)
      .turnTo(20_040, 'name')
      .end(50_040)
    const measures = measure(log)
    expect(measures).toMatchObject({ form: 'simplified@1', elapsedMs: 30_000, taskMs: 30_000, screens: 1 })
    expect(measures.preScreener).toMatchObject({ taskMs: 20_000, screens: 2, answers: 1 })
    expect(measures.preScreener?.segments.prescreener).toBe(20_000)
    expect([...checkIdentities(measures), ...checkIdentities(measures.preScreener ?? measures)]).toEqual([])
  })

  test('a run whose pre-screener is under way has no time of its own yet', () => {
    const log = new LogBuilder()
      .inForm('pre-screener@1')
      .at(0, 'segment_enter', { segment: 'prescreener' })
      .turnTo(0, 'ps-people')
      .turnTo(12_000, 'ps-jobs')
    expect(measure(log)).toMatchObject({ elapsedMs: 0, taskMs: 0, screens: 0, page: null })
    expect(measure(log).preScreener).toMatchObject({ elapsedMs: 12_000, screens: 2 })
  })

  test('time with the sheet open stays in the task and is reported beside it', () => {
    const log = aLog()
      .turnTo(0, 'name')
      .at(1_000, 'sheet_opened', {})
      .at(2_000, 'hidden', {})
      .at(5_000, 'visible', {})
      .at(6_000, 'sheet_closed', {})
      .end(10_000)
    expect(measure(log)).toMatchObject({ sheetMs: 2_000, taskMs: 7_000 })
  })

  test('order of arrival and double arrival change nothing', () => {
    const log = aLog()
      .turnTo(0, 'name', { questions: ['first-name'] })
      .turnTo(4_000, 'address')
      .end(9_000)
    const shuffled = [...log.events, ...log.events].reverse()
    expect(measureRun(shuffled, 'r1')).toEqual(measure(log))
  })

  test('another run of the same visit is left out', () => {
    const log = aLog().turnTo(0, 'name').end(9_000)
    const alone = measure(log)
    const place = { run: 'r2', page: 'name' }
    log
      .at(50_000, 'run_start', { scenario: 'corey-lindqvist', form_hash: 'abc' }, place)
      .at(50_000, 'page_enter', { reason: 'start', words: 1, questions: [] }, place)
      .at(51_000, 'validation_error', { rule: 'required', nth: 1 }, place)
    expect(measure(log)).toEqual(alone)
  })
})

describe('pages', () => {
  test('time before the first page belongs to the first page', () => {
    const log = aLog().turnTo(700, 'name').turnTo(4_000, 'address').end(9_000)
    expect(measure(log).pages.map((page) => page.pageMs)).toEqual([4_000, 5_000])
  })

  test('a page that was entered before it was painted counts from the press', () => {
    const log = aLog()
      .turnTo(0, 'name')
      .at(4_000, 'page_leave', { reason: 'next' })
      .at(4_090, 'page_enter', { reason: 'next', words: 5, questions: [] }, { page: 'address' })
      .end(9_000)
    expect(measure(log).pages.map((page) => page.pageMs)).toEqual([4_000, 5_000])
  })

  test('a lost page_leave loses no time', () => {
    const log = aLog().turnTo(0, 'name').turnTo(4_000, 'address').end(9_000)
    const lossy = log.events.filter((event) => event.type !== 'page_leave')
    expect(measureRun(lossy, 'r1').pages).toEqual(measure(log).pages)
  })

  test('going back to a page is another visit of the same page and no other screen', () => {
    const log = aLog()
      .turnTo(0, 'name')
      .turnTo(4_000, 'address')
      .turnTo(5_000, 'name')
      .turnTo(7_000, 'address')
      .end(8_000)
    const measures = measure(log)
    expect(measures.pages.map(({ page, visits, pageMs }) => [page, visits, pageMs])).toEqual([
      ['name', 2, 6_000],
      ['address', 2, 2_000],
    ])
    expect(measures.screens).toBe(2)
  })

  test('each item of a loop is a screen of its own', () => {
    const log = aLog().turnTo(0, 'member', { item: 'a1' }).turnTo(4_000, 'member', { item: 'b2' }).end(9_000)
    expect(measure(log).screens).toBe(2)
  })

  test('a quick reload counts as overhead of the open page, in the same visit', () => {
    const log = aLog()
      .turnTo(0, 'name', { questions: ['first-name'] })
      .at(5_000, 'closed', { ms: 2_000, clock: 'wall' }, { doc: 2 })
      .at(5_000, 'page_enter', { reason: 'reload', words: 5, questions: [{ q: 'first-name' }] })
      .end(9_000)
    const measures = measure(log)
    expect(measures.pages[0]).toMatchObject({ visits: 1, pageMs: 9_000, overheadMs: 2_000, questionsMs: 7_000 })
    expect(measures.reloads).toBe(1)
    expect(checkIdentities(measures)).toEqual([])
  })

  test('time is kept even when no page event arrived', () => {
    const measures = measure(aLog().at(1_000, 'field_focus', {}, { q: 'first-name' }).end(9_000))
    expect(measures.pages).toMatchObject([{ page: 'unknown', pageMs: 9_000, overheadMs: 1_000 }])
    expect(checkIdentities(measures)).toEqual([])
  })
})

describe('questions', () => {
  const twoQuestions = { questions: ['first-name', 'last-name'] }

  test('a question is current from its focus until another is entered, also while nothing has the focus', () => {
    const log = aLog()
      .turnTo(0, 'name', twoQuestions)
      .at(1_000, 'field_focus', {}, { q: 'first-name' })
      .at(3_000, 'field_blur', { changed: false, filled: false }, { q: 'first-name' })
      .at(6_000, 'field_focus', {}, { q: 'last-name' })
      .end(9_000)
    expect(question(log, 'first-name')?.questionMs).toBe(5_000)
    expect(question(log, 'last-name')?.questionMs).toBe(3_000)
    expect(measure(log).pages[0]?.overheadMs).toBe(1_000)
  })

  test('the only question of a page is current from the start', () => {
    const log = aLog()
      .turnTo(0, 'name', { questions: ['first-name'] })
      .end(9_000)
    expect(question(log, 'first-name')).toMatchObject({ questionMs: 9_000, readMs: 9_000 })
  })

  test('reading ends with the first input, answering with the last', () => {
    const log = aLog()
      .turnTo(0, 'name', { questions: ['first-name'] })
      .at(2_000, 'field_first_input', {}, { q: 'first-name' })
      .at(7_000, 'field_last_input', {}, { q: 'first-name' })
      .end(8_000)
    expect(question(log, 'first-name')).toMatchObject({
      readMs: 2_000,
      respondMs: 5_000,
      reviewMs: 1_000,
      revisitMs: 0,
    })
  })

  test('later showings of its page are revisits, input or not', () => {
    const log = aLog()
      .turnTo(0, 'name', { questions: ['first-name'] })
      .turnTo(2_000, 'address')
      .turnTo(3_000, 'name', { questions: ['first-name'] })
      .at(4_000, 'field_first_input', {}, { q: 'first-name' })
      .end(8_000)
    expect(question(log, 'first-name')).toMatchObject({ visits: 2, readMs: 2_000, respondMs: 0, revisitMs: 5_000 })
  })

  test('a radio button that got no focus becomes current with its first input', () => {
    const log = aLog().turnTo(0, 'name', twoQuestions).at(2_000, 'field_first_input', {}, { q: 'last-name' }).end(8_000)
    expect(question(log, 'last-name')).toMatchObject({ questionMs: 6_000, readMs: 0 })
  })

  test('time away is taken from the current question', () => {
    const log = aLog()
      .turnTo(0, 'name', { questions: ['first-name'] })
      .at(2_000, 'hidden', {})
      .at(7_000, 'visible', {})
      .end(8_000)
    expect(question(log, 'first-name')?.questionMs).toBe(3_000)
  })

  test('the same question of two items is two questions', () => {
    const log = aLog()
      .turnTo(0, 'member', { item: 'a1', questions: ['m-first'] })
      .turnTo(4_000, 'member', { item: 'b2', questions: ['m-first'] })
      .end(9_000)
    const rows = measure(log).questions
    expect(rows.map(({ item, questionMs }) => [item, questionMs])).toEqual([
      ['a1', 4_000],
      ['b2', 5_000],
    ])
  })

  test('the last accepted answer decides whether it matches the key', () => {
    const log = aLog()
      .turnTo(0, 'name', twoQuestions)
      .at(1_000, 'answered', { filled: true, matches_key: false }, { q: 'first-name' })
      .at(1_000, 'answered', { filled: true }, { q: 'last-name' })
      .turnTo(2_000, 'address')
      .turnTo(3_000, 'name', twoQuestions)
      .at(4_000, 'correction', {}, { q: 'first-name' })
      .at(4_000, 'answered', { filled: true, matches_key: true }, { q: 'first-name' })
      .end(5_000)
    expect(measure(log)).toMatchObject({ answers: 2, scored: 1, matched: 1, corrections: 1 })
    expect(question(log, 'first-name')).toMatchObject({ matchesKey: true, filled: true, corrections: 1 })
    expect(question(log, 'last-name')?.matchesKey).toBeNull()
  })
})

describe('after sending', () => {
  const sent = () =>
    aLog()
      .turnTo(0, 'sign')
      .end(9_000)
      .at(9_000, 'segment_enter', { segment: 'confirmation' })
      .turnTo(9_000, 'sent')
      .at(12_000, 'segment_enter', { segment: 'documents' })
      .turnTo(12_000, 'papers', { questions: ['doc-kind'] })
      .at(13_000, 'validation_error', { rule: 'required', nth: 1 }, { q: 'doc-kind' })
      .turnTo(20_000, 'done')

  test('the pages after sending are measured apart and add nothing to the run', () => {
    const log = sent()
    const { afterSending, ...run } = measure(log)
    expect(run).toMatchObject({ elapsedMs: 9_000, taskMs: 9_000, screens: 1, errors: 0, answers: 0 })
    expect(run.segments.documents).toBe(0)
    expect(afterSending).toMatchObject({ taskMs: 11_000, screens: 3, errors: 1 })
    expect(afterSending?.segments).toMatchObject({ confirmation: 3_000, documents: 8_000 })
    expect(afterSending && checkIdentities(afterSending)).toEqual([])
  })

  test('they end where the questionnaire begins', () => {
    const log = sent()
      .at(25_000, 'segment_enter', { segment: 'questionnaire' })
      .turnTo(25_000, 'seq')
      .at(60_000, 'session_end', {})
    expect(measureAfterSending(log.events, 'r1')).toMatchObject({ elapsedMs: 16_000, screens: 3 })
  })

  test('they end with the press that left them, not with the next run or a stop in the break before it', () => {
    const left = () =>
      sent().at(25_000, 'page_leave', { reason: 'next' }).at(25_000, 'segment_leave', { segment: 'documents' })
    const second = { run: 'r2', page: 'zip' }
    const goesOn = left().at(900_000, 'run_start', { scenario: 'corey-lindqvist', form_hash: 'abc' }, second)
    const stops = left().at(900_000, 'session_end', {}, { run: undefined })
    for (const { events } of [goesOn, stops])
      expect(measureAfterSending(events, 'r1')).toMatchObject({ elapsedMs: 16_000, taskMs: 16_000, screens: 3 })
  })

  test('a form that shows nothing after sending spends no time there', () => {
    const log = aLog().turnTo(0, 'sign').end(9_000).at(60_000, 'session_end', {})
    expect(measureAfterSending(log.events, 'r1')).toMatchObject({ elapsedMs: 0, screens: 0, pages: [] })
  })

  test('an unfinished run has none', () => {
    expect(measureAfterSending(aLog().turnTo(0, 'name').events, 'r1')).toBeNull()
  })
})
