/** The two clocks of a device, in milliseconds. */
export interface ClockSources {
  /** Monotonic since the document's start, the time base of `event.timeStamp`: `performance.now`. */
  now(): number
  /** The wall clock, for gaps between documents and stopped clocks only: `Date.now`. */
  wall(): number
}

/** The clocks of this document. */
export const deviceClocks: ClockSources = { now: () => performance.now(), wall: () => Date.now() }

/**
 * The session clock `t`: whole milliseconds since the press of yes, which never run backwards (measurement A1). Within a
 * document it follows the monotonic clock alone.
 */
export class SessionClock {
  private readonly sources: ClockSources
  private readonly p0: number
  private readonly first: number
  private base: number
  private latest: number

  /** `base` is the value of `t` at the monotonic moment `p0`. */
  constructor(sources: ClockSources, { base, p0 }: { base: number; p0: number }) {
    this.sources = sources
    this.p0 = p0
    this.first = base
    this.base = base
    this.latest = base
  }

  /** Continues a visit in a further document: by the wall clock, the only one that saw the gap. */
  static resumed(sources: ClockSources, { tLast, wallLast }: { tLast: number; wallLast: number }): SessionClock {
    const gap = Math.max(0, Math.round(sources.wall() - wallLast))
    return new SessionClock(sources, { base: tLast + gap, p0: sources.now() })
  }

  /** `t` at this moment. */
  now(): number {
    this.latest = Math.max(this.latest, this.read(this.sources.now()))
    return this.latest
  }

  /** `t` of an `event.timeStamp` of this document. A stamp from the future is one of another time base: not used. */
  at(timeStamp: number): number {
    const now = this.sources.now()
    return timeStamp > now ? this.now() : Math.max(this.first, this.read(timeStamp))
  }

  /** Adds time that the monotonic clock did not count. */
  advance(ms: number): void {
    this.base += ms
  }

  private read(monotonic: number): number {
    return this.base + Math.round(monotonic - this.p0)
  }
}
