import { idleThresholdMs } from '../instrumentation/idleThreshold.ts'
import type { RunLog } from './runLog.ts'
import type { Showing } from './showings.ts'
import { clip, without, type Span } from './span.ts'

/** From a page's number of words to the silence, in milliseconds, after which a participant counts as idle. */
export type IdleThreshold = (words: number) => number

/**
 * When the participant was idle (measurement A3, A4): of every silent stretch the part beyond the page's threshold, for a
 * timer of active time would stop there. Excluded intervals cut a stretch in two, since their borders count as activity.
 */
export function idleSpans(
  log: RunLog,
  shown: readonly Showing[],
  excluded: readonly Span[],
  threshold: IdleThreshold = idleThresholdMs,
): Span[] {
  const silent = disjoint(log.all('idle').map((event) => ({ from: event.d.start, to: event.d.end })))
  return clip(silent, log.frame)
    .flatMap((stretch) => without(stretch, excluded))
    .map(({ from, to }) => ({ from: from + threshold(wordsAt(shown, from)), to }))
    .filter(({ from, to }) => from < to)
}

/** Stretches that touch stay apart: between them there was activity. */
function disjoint(stretches: readonly Span[]): Span[] {
  let reached = 0
  return [...stretches]
    .sort((a, b) => a.from - b.from)
    .flatMap((stretch) => {
      const from = Math.max(stretch.from, reached)
      reached = Math.max(reached, stretch.to)
      return from < stretch.to ? [{ from, to: stretch.to }] : []
    })
}

function wordsAt(shown: readonly Showing[], t: number): number {
  return shown.find((showing) => showing.from <= t && t < showing.to)?.words ?? 0
}
