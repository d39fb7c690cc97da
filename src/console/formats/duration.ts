/** Writes milliseconds for a table, the same in every language. Minutes go past 59: a run is read in minutes, never in hours. */
export const duration = {
  /** `9:05`, to the nearest second. */
  minutes: (ms: number) => {
    const { minutes, seconds } = parts(ms)
    return `${minutes}:${two(seconds)}`
  },
  /** `9:05.230`, exactly, so that a sum written out adds up. */
  exact: (ms: number) => {
    const whole = Math.floor(ms / 1000)
    return `${Math.floor(whole / 60)}:${two(whole % 60)}.${String(ms % 1000).padStart(3, '0')}`
  },
  /** `+1:05`, `−0:20`, `0:00`: what one time is more or less than another. */
  difference: (ms: number) => {
    const { minutes, seconds } = parts(Math.abs(ms))
    const size = `${minutes}:${two(seconds)}`
    if (size === '0:00') return size
    return `${ms < 0 ? '−' : '+'}${size}`
  },
  parts,
}

/** Whole minutes and the seconds left over, to the nearest second. */
function parts(ms: number): { minutes: number; seconds: number } {
  const whole = Math.round(ms / 1000)
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
