import type { ClockSources } from '../instrumentation/clock.ts'

/** A device's two clocks, moved by hand. Milliseconds. */
export class FakeClock implements ClockSources {
  private monotonic: number
  private calendar: number

  constructor(monotonic = 1_000, calendar = 1_790_000_000_000) {
    this.monotonic = monotonic
    this.calendar = calendar
  }

  now(): number {
    return this.monotonic
  }

  wall(): number {
    return this.calendar
  }

  /** Time passes on both clocks. */
  pass(ms: number): void {
    this.monotonic += ms
    this.calendar += ms
  }

  /** Somebody sets the wall clock, or the device sleeps with its monotonic clock stopped. */
  shiftWall(ms: number): void {
    this.calendar += ms
  }

  /** A page is loaded anew after a gap: its monotonic clock starts over. */
  loadDocument(gapMs: number): void {
    this.monotonic = 50
    this.calendar += gapMs
  }
}
