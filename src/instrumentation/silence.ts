import { idleThresholdMs } from './idleThreshold.ts'

/** A stretch without activity on the session clock, in milliseconds. */
export interface Silence {
  start: number
  end: number
}

/**
 * Watches for silent stretches (measurement A4). Moments of activity stay in memory and are forgotten; what leaves is
 * each stretch longer than half the page's threshold, so that analysis can tell idle time for half, once and twice it.
 */
export class SilenceWatch {
  private last: number | null
  private kept: Silence[] = []

  constructor(from: number) {
    this.last = from
  }

  /** Pointer, key, scroll, touch, input or focus at `t`; borders of segments count as activity. */
  noteActivity(t: number): void {
    if (this.last === null || t <= this.last) return
    if (t - this.last > idleThresholdMs(0) / 2) this.kept.push({ start: this.last, end: t })
    this.last = t
  }

  /** The stretches up to `t` on a page of so many words, handed over once. */
  take(t: number, words: number): Silence[] {
    this.noteActivity(t)
    const long = this.kept.filter(({ start, end }) => end - start > idleThresholdMs(words) / 2)
    this.kept = []
    return long
  }

  /** Hidden or paused: nothing counts until `wake`. */
  rest(): void {
    this.last = null
  }

  wake(t: number): void {
    this.last ??= t
  }
}
