import type { ClockSources } from './clock.ts'

/** What two clocks betray between heartbeats, in whole milliseconds (the table of measurement A1). */
export interface Discontinuity {
  type: 'suspended' | 'clock_gap' | 'clock_back'
  ms: number
}

const suspendedBeyondMs = 5_000
const apartBeyondMs = 2_000

/** Compares the monotonic and the wall clock from one heartbeat to the next. */
export class Heartbeat {
  private readonly sources: ClockSources
  private monotonic: number
  private wall: number

  constructor(sources: ClockSources) {
    this.sources = sources
    this.monotonic = sources.now()
    this.wall = sources.wall()
  }

  /** What happened since the heartbeat before. A hidden page has slow timers: there silence means nothing. */
  beat(visible: boolean): Discontinuity[] {
    const [monotonic, wall] = [this.sources.now(), this.sources.wall()]
    const dm = Math.round(monotonic - this.monotonic)
    const apart = Math.round(wall - this.wall) - dm
    this.monotonic = monotonic
    this.wall = wall
    const found: Discontinuity[] = []
    if (visible && dm > suspendedBeyondMs) found.push({ type: 'suspended', ms: dm })
    if (apart > apartBeyondMs) found.push({ type: 'clock_gap', ms: apart })
    if (apart < -apartBeyondMs) found.push({ type: 'clock_back', ms: -apart })
    return found
  }
}
