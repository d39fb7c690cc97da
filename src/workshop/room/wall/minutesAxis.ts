const minute = 60_000
/** What minutes are named on the axis, where they fit. */
const named = [0.5, 1, 2, 5, 10, 20, 45, 90, 180]
/** The old form took 45 minutes, the simplified one 10: what the room has heard of, and no bar to meet. */
export const claimed = [45, 10] as const
const usual = { from: 2, to: 90 }

export interface MinutesAxis {
  /** Where a time lies, in pixels; times beyond the ends lie at the ends. */
  x: (ms: number) => number
  /** Minutes with their place. */
  ticks: { minutes: number; x: number }[]
}

/** A log axis of minutes over `width` pixels that has room for all times, and always for 10 and 45. */
export function minutesAxis(times: readonly number[], width: number, margin: number): MinutesAxis {
  const shortest = Math.min(usual.from, ...times.map((ms) => ms / minute))
  const longest = Math.max(usual.to, ...times.map((ms) => ms / minute))
  const from = named.findLast((minutes) => minutes <= shortest) ?? named[0] ?? usual.from
  const to = named.find((minutes) => minutes >= longest) ?? named.at(-1) ?? usual.to
  const place = (minutes: number) => {
    const share = Math.log(Math.max(from, Math.min(to, minutes)) / from) / Math.log(to / from)
    return margin + share * (width - 2 * margin)
  }
  return {
    x: (ms) => place(ms / minute),
    ticks: named
      .filter((minutes) => minutes >= from && minutes <= to)
      .map((minutes) => ({ minutes, x: place(minutes) })),
  }
}
