/** What the wall may take at most for 95 of 100 dots, in milliseconds. */
export const bar = 1_000
/** How much more than in its second quarter a server may hold in its last: in the first, everything is loaded. */
export const growth = 1.25

/** A dot that a run's end made, with the moments of this machine's clock. */
export interface DotTimes {
  /** The robot began to send the end of its run. */
  sentAt: number
  /** The server had answered that it keeps it. */
  keptAt?: number | undefined
  /** A client of the wall's stream heard of it. */
  heardAt?: number | undefined
  /** The wall's page had painted the first frame with it. */
  paintedAt?: number | undefined
  /** Its fall was over. */
  standsAt?: number | undefined
  /** It was shown as soon as it came; one that gave up waits for the leader. */
  isShownAtOnce: boolean
}

/** Milliseconds from the sending. */
export interface Latency {
  median: number
  p95: number
  most: number
}

export interface Rehearsed {
  dots: readonly DotTimes[]
  /** Whether a browser drew the wall; else a client of its stream stands for it. */
  isDrawn: boolean
  /** Megabytes the server held, in order; none where that isn't known. */
  memory: readonly number[]
  /** What went wrong beside. */
  failures: readonly string[]
}

export interface Summary {
  expected: number
  /** Dots that came to the wall: to its page, or to the client of its stream. */
  arrived: number
  kept: Latency | null
  heard: Latency | null
  painted: Latency | null
  stands: Latency | null
  /** Mean megabytes of each quarter. */
  memory: readonly number[]
  failures: readonly string[]
  isGood: boolean
}

/** What a rehearsal showed, and whether every bar was met. */
export function summarise({ dots, isDrawn, memory, failures }: Rehearsed): Summary {
  const since = (moment: 'keptAt' | 'heardAt' | 'paintedAt' | 'standsAt') =>
    latency(dots.filter(({ isShownAtOnce }) => isShownAtOnce).map((dot) => (dot[moment] ?? Infinity) - dot.sentAt))
  const [heard, stands] = [since('heardAt'), since('standsAt')]
  const arrived = dots.filter(({ heardAt, standsAt }) => (isDrawn ? standsAt : heardAt) !== undefined).length
  const quarters = quartersOf(memory)
  const wall = isDrawn ? stands : heard
  const all = [
    ...failures,
    ...(dots.length === 0 ? ['No run ended.'] : []),
    ...(arrived < dots.length ? [`${dots.length - arrived} of ${dots.length} dots never came to the wall.`] : []),
    ...(wall && wall.p95 > bar ? [`95 % of the dots took up to ${Math.round(wall.p95)} ms, more than ${bar}.`] : []),
    ...(isGrowing(quarters)
      ? [`The server's memory grew: ${quarters.map(Math.round).join(', ')} MB by quarters.`]
      : []),
  ]
  return {
    ...{ expected: dots.length, arrived, kept: since('keptAt'), heard },
    ...(isDrawn ? { painted: since('paintedAt'), stands } : { painted: null, stands: null }),
    ...{ memory: quarters, failures: all, isGood: all.length === 0 },
  }
}

/** Of those that came: a dot that never did is counted, and has no time. */
function latency(times: readonly number[]): Latency | null {
  const sorted = times.filter(Number.isFinite).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
  const [median, p95, most] = [at(0.5), at(0.95), at(1)]
  return median === undefined || p95 === undefined || most === undefined ? null : { median, p95, most }
}

function quartersOf(samples: readonly number[]): number[] {
  if (samples.length < 4) return []
  return [0, 1, 2, 3].map((quarter) => {
    const part = samples.slice(
      Math.floor((samples.length * quarter) / 4),
      Math.floor((samples.length * (quarter + 1)) / 4),
    )
    return part.reduce((sum, one) => sum + one, 0) / part.length
  })
}

function isGrowing([, second, , last]: readonly number[]): boolean {
  return second !== undefined && last !== undefined && last > second * growth
}
