import type { StretchMeasures } from './runMeasures.ts'

/**
 * The accounting identities of measurement A3, which hold exactly since all borders are whole milliseconds. Returns
 * what is violated, in words; nothing when the measures add up.
 */
export function checkIdentities(measures: StretchMeasures): string[] {
  const { elapsedMs, taskMs, pauseMs, awayMs, activeMs, idleMs, pages, questions } = measures
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const equal = (left: string, a: number, right: string, b: number) =>
    a === b ? [] : [`${left} is ${a} ms, ${right} is ${b} ms`]
  return [
    ...equal('elapsed', elapsedMs, 'task + pause + away', taskMs + pauseMs + awayMs),
    ...equal('task', taskMs, 'active + idle', activeMs + idleMs),
    ...equal('task', taskMs, 'the sum of pages', sum(pages.map((page) => page.pageMs))),
    ...equal('task', taskMs, 'the sum of segments', sum(Object.values(measures.segments))),
    ...equal(
      'task in scope',
      measures.scope.taskMs,
      measures.counted.join(' + '),
      sum(measures.counted.map((segment) => measures.segments[segment])),
    ),
    ...pages.flatMap((page) =>
      equal(`page ${page.page}`, page.pageMs, 'overhead + questions', page.overheadMs + page.questionsMs),
    ),
    ...equal(
      'question time by page',
      sum(pages.map((page) => page.questionsMs)),
      'question time by question',
      sum(questions.map((question) => question.questionMs)),
    ),
    ...questions.flatMap(({ question, questionMs, readMs, respondMs, reviewMs, revisitMs }) =>
      equal(`question ${question}`, questionMs, 'its parts', readMs + respondMs + reviewMs + revisitMs),
    ),
    ...negatives(measures),
  ]
}

function negatives(measures: StretchMeasures): string[] {
  const { scope } = measures
  const active = { activeMs: scope.taskMs - scope.idleHalfMs, withoutSheetMs: scope.taskMs - scope.sheetMs }
  const rows = [measures, scope, active, ...measures.pages, ...measures.questions]
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) =>
      typeof value === 'number' && value < 0 ? [`${name} is negative: ${value}`] : [],
    ),
  )
}
