import type { LogEvent } from '../instrumentation/event.ts'
import { questionKey, type QuestionTime } from './questionTime.ts'
import type { QuestionMeasures } from './runMeasures.ts'
import { ofType } from './runLog.ts'
import type { Showing } from './showings.ts'
import type { Span } from './span.ts'

/** Task time in milliseconds within spans. */
export type TaskTime = (spans: readonly Span[]) => number

/** A showing with the times of its questions. */
export interface TimedShowing {
  showing: Showing
  times: QuestionTime[]
}

/** Measures every question that was shown, in the order of first showing. */
export function measureQuestions(shown: readonly TimedShowing[], taskTime: TaskTime): QuestionMeasures[] {
  const measured = new Map<string, QuestionMeasures>()
  for (const { showing, times } of shown) {
    const about = byQuestion(showing.events)
    for (const { q, item } of questionsOf(showing)) {
      const key = questionKey(q, item)
      const question = measured.get(key) ?? unvisited(q, item, showing)
      measured.set(key, question)
      question.visits += 1
      count(question, about.get(key) ?? [])
      const time = times.find((candidate) => candidate.key === key)
      if (!time) continue
      const [readMs, respondMs, reviewMs] = [taskTime(time.read), taskTime(time.respond), taskTime(time.review)]
      question.questionMs += readMs + respondMs + reviewMs
      if (question.visits > 1) question.revisitMs += readMs + respondMs + reviewMs
      else Object.assign(question, { readMs, respondMs, reviewMs })
    }
  }
  return [...measured.values()]
}

/** The questions listed when the page appeared, then those revealed later. */
function questionsOf({ questions, events }: Showing): { q: string; item?: string }[] {
  const all = new Map(questions.map((question) => [questionKey(question.q, question.item), question]))
  for (const event of events) {
    const key = event.q === undefined ? undefined : questionKey(event.q, event.item)
    if (event.q !== undefined && key !== undefined && !all.has(key)) all.set(key, { q: event.q, item: event.item })
    if (event.type !== 'page_enter') continue
    for (const later of event.d.questions) all.set(questionKey(later.q, later.item), later)
  }
  return [...all.values()]
}

function byQuestion(events: readonly LogEvent[]): Map<string, LogEvent[]> {
  const groups = new Map<string, LogEvent[]>()
  for (const event of events) {
    if (event.q === undefined) continue
    const key = questionKey(event.q, event.item)
    groups.set(key, [...(groups.get(key) ?? []), event])
  }
  return groups
}

function count(question: QuestionMeasures, events: readonly LogEvent[]): void {
  question.corrections += ofType(events, 'correction').length
  question.errors += ofType(events, 'validation_error').length
  for (const event of events) {
    if (event.type === 'field_blur' || event.type === 'answered') question.filled = event.d.filled
    if (event.type === 'answered') question.matchesKey = event.d.matches_key ?? question.matchesKey
  }
}

function unvisited(q: string, item: string | undefined, { page, segment }: Showing): QuestionMeasures {
  return {
    question: q,
    item: item ?? null,
    page,
    segment,
    visits: 0,
    questionMs: 0,
    readMs: 0,
    respondMs: 0,
    reviewMs: 0,
    revisitMs: 0,
    corrections: 0,
    errors: 0,
    filled: null,
    matchesKey: null,
  }
}
