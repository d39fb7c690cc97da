import type { Scope } from '../study/scope.ts'
import type { ScopeMeasures } from './runMeasures.ts'
import type { Showing } from './showings.ts'
import { clip, length, type Span } from './span.ts'

interface Parts {
  idleOnce: Span[]
  idleHalf: Span[]
  idleDouble: Span[]
  sheet: Span[]
  chat: Span[]
}

/** Restricts the kinds of time of a run to the pages that the primary measure counts. */
export function measureScope(
  shown: readonly Showing[],
  taskTime: (spans: readonly Span[]) => number,
  { idleOnce, idleHalf, idleDouble, sheet, chat }: Parts,
  counted: Scope,
): ScopeMeasures {
  const pages = shown.filter(({ segment }) => counted.some((one) => one === segment))
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
