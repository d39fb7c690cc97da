/** A stretch of the session clock in whole milliseconds, half-open: `from` belongs to it, `to` does not. */
export interface Span {
  from: number
  to: number
}

/** The part of a span inside another, or null when nothing is left. */
export function overlap(a: Span, b: Span): Span | null {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  return from < to ? { from, to } : null
}

/** The parts of spans that lie inside a frame. */
export function clip(spans: readonly Span[], frame: Span): Span[] {
  return spans.flatMap((span) => overlap(span, frame) ?? [])
}

/** The same moments as disjoint spans in order; spans that touch become one. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from >= span.to) continue
    const last = merged.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else merged.push({ ...span })
  }
  return merged
}

/** What is left of a span once the moments of others are taken out. */
export function without(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = span.from
  for (const hole of union(clip(taken, span))) {
    if (from < hole.from) left.push({ from, to: hole.from })
    from = hole.to
  }
  if (from < span.to) left.push({ from, to: span.to })
  return left
}

/** The sum of lengths, in milliseconds. Overlapping spans count twice: `union` them first where that matters. */
export function length(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + span.to - span.from, 0)
}

/** Measures spans without the moments of others, prepared once for many questions. */
export function lengthWithout(taken: readonly Span[]): (spans: readonly Span[]) => number {
  const holes = union(taken)
  const takenFrom = (span: Span) => {
    let sum = 0
    for (let index = firstEndingAfter(holes, span.from); index < holes.length; index += 1) {
      const hole = holes[index]
      if (!hole || hole.from >= span.to) break
      sum += Math.min(hole.to, span.to) - Math.max(hole.from, span.from)
    }
    return sum
  }
  return (spans) => spans.reduce((sum, span) => sum + span.to - span.from - takenFrom(span), 0)
}

/** By halving: a run in a noisy place has hundreds of holes and thousands of spans. */
function firstEndingAfter(ordered: readonly Span[], t: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.to ?? Infinity) <= t) low = middle + 1
    else high = middle
  }
  return low
}
