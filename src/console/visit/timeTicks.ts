const steps = [15, 30, 60, 120, 300, 600, 900, 1800, 3600].map((seconds) => seconds * 1000)

/** Moments to label on an axis from 0 to `length`, all in milliseconds: round ones, at most ten and the zero. */
export function timeTicks(length: number): number[] {
  const step = steps.find((candidate) => length / candidate <= 10) ?? Math.ceil(length / 10)
  const count = Math.floor(length / step) + 1
  return Array.from({ length: count }, (_, index) => index * step)
}
