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
