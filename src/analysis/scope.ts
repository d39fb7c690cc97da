import type { ScopeMeasures } from './runMeasures.ts'
import type { Showing } from './showings.ts'
import { clip, length, type Span } from './span.ts'

/** The segments of the primary measure (design 6.5). */
const primary = ['form', 'signature']

interface Parts {
  idleOnce: Span[]
  idleHalf: Span[]
  idleDouble: Span[]
  sheet: Span[]
  chat: Span[]
}

/** Restricts the kinds of time of a run to the pages of form and signature. */
export function measureScope(
  shown: readonly Showing[],
  taskTime: (spans: readonly Span[]) => number,
  { idleOnce, idleHalf, idleDouble, sheet, chat }: Parts,
): ScopeMeasures {
  const pages = shown.filter(({ segment }) => primary.includes(segment))
  const within = (spans: readonly Span[]) => pages.flatMap((page) => clip(spans, page))
  return {
    elapsedMs: length(pages),
    taskMs: taskTime(pages),
    idleMs: length(within(idleOnce)),
    idleHalfMs: length(within(idleHalf)),
    idleDoubleMs: length(within(idleDouble)),
    sheetMs: taskTime(within(sheet)),
    chatMs: taskTime(within(chat)),
  }
}
