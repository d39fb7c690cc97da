import { idleThresholdMs } from './idleThreshold.ts'

/** A stretch without activity on the session clock, in milliseconds. */
export interface Silence {
  start: number
  end: number
}

/**
 * Watches for silent stretches (measurement A4). Moments of activity stay on the device; what leaves is each stretch
 * longer than half the page's threshold, so that analysis can tell idle time for half, once and twice it.
 */
export class SilenceWatch {
  /** The latest activity; null while silence does not count. */
  since: number | null

  constructor(since: number | null) {
    this.since = since
  }

  /**
   * Pointer, key, scroll, touch, input or focus at `t` on a page of so many words; borders of segments count as activity.
   * Returns the stretch that it ends, if that was long.
   */
  noteActivity(t: number, words: number): Silence | null {
    const start = this.since
    if (start === null || t <= start) return null
    this.since = t
    return t - start > idleThresholdMs(words) / 2 ? { start, end: t } : null
  }

  /** Hidden or paused: nothing counts until `wake`. */
  rest(): void {
    this.since = null
  }

  wake(t: number): void {
    this.since ??= t
  }
}
