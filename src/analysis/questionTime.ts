import type { LogEvent } from '../instrumentation/event.ts'
import { isType } from './runLog.ts'
import type { Showing } from './showings.ts'
import type { Span } from './span.ts'

/** A question with the item of the loop it was asked for, as one string to look things up by. */
export function questionKey(q: string, item?: string): string {
  return item === undefined ? q : `${q}~${item}`
}

/** When a question was current during one showing of its page, cut at its first and last input. */
export interface QuestionTime {
  key: string
  read: Span[]
  respond: Span[]
  review: Span[]
}

/**
 * When which question was current during a showing (measurement A3): from the focus entering it until the focus
 * enters another; leaving it for nothing keeps it current. A page with one question makes it current at once. A reload
 * takes the focus away with the document.
 */
export function questionTimes(showing: Showing): QuestionTime[] {
  const current = new Map<string, Span[]>()
  const cuts = currentFrom(showing)
  for (const [index, { key, from }] of cuts.entries()) {
    const to = cuts[index + 1]?.from ?? showing.to
    if (key === null || from >= to) continue
    current.set(key, [...(current.get(key) ?? []), { from, to }])
  }
  return [...current].map(([key, spans]) => ({ key, ...cutAtInput(spans, inputs(showing.events, key)) }))
}

function currentFrom(showing: Showing): { key: string | null; from: number }[] {
  const only = showing.questions.length === 1 ? showing.questions[0] : undefined
  const whenShown = only ? questionKey(only.q, only.item) : null
  const cuts = [{ key: whenShown, from: showing.from }]
  let from = showing.from
  for (const event of showing.events) {
    const key = becomesCurrent(event, whenShown)
    if (key === undefined || key === cuts.at(-1)?.key) continue
    from = Math.min(Math.max(from, event.t), showing.to)
    cuts.push({ key, from })
  }
  return cuts
}

/** The question an event makes current, null for none, undefined when it changes nothing. */
function becomesCurrent(event: LogEvent, whenShown: string | null): string | null | undefined {
  if (event.type === 'page_enter') return event.d.reason === 'reload' ? whenShown : undefined
  // Some browsers give a tapped radio button no focus: its first input tells as well.
  if (!isType(event, 'field_focus', 'field_first_input') || event.q === undefined) return undefined
  return questionKey(event.q, event.item)
}

function inputs(events: readonly LogEvent[], key: string): Span | null {
  const moments = events
    .filter((event) => event.type === 'field_first_input' || event.type === 'field_last_input')
    .filter((event) => event.q !== undefined && questionKey(event.q, event.item) === key)
    .map((event) => event.t)
  return moments.length > 0 ? { from: Math.min(...moments), to: Math.max(...moments) } : null
}

function cutAtInput(spans: readonly Span[], input: Span | null): Omit<QuestionTime, 'key'> {
  const { from, to } = input ?? { from: Infinity, to: Infinity }
  const part = (start: number, end: number) =>
    spans
      .map((span) => ({ from: Math.max(span.from, start), to: Math.min(span.to, end) }))
      .filter((span) => span.from < span.to)
  return { read: part(-Infinity, from), respond: part(from, to), review: part(to, Infinity) }
}
