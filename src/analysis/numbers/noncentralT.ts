import { betaBelow, normalBelow } from './distributions.ts'

/**
 * The chance that a noncentral t with `df` degrees of freedom and noncentrality `shift` exceeds `t` (t >= 0): the
 * power of a t test. Guenther's series of incomplete beta functions, as in Lenth 1989, Applied Statistics 38:185
 * (AS 243). Beyond a shift of 37 the series' first term underflows; the normal approximation of Abramowitz & Stegun
 * 26.7.10 takes over, as in R's `pt`.
 */
export function noncentralTAbove(t: number, df: number, shift: number): number {
  if (shift > 37) return normalBelow(-approximateZ(t, df, shift))
  const x = (t * t) / (t * t + df)
  const half = (shift * shift) / 2
  let even = Math.exp(-half)
  let odd = shift * Math.exp(-half) * Math.sqrt(2 / Math.PI)
  let sum = 0
  for (let term = 0; term < 2000; term += 1) {
    const added = even * betaBelow(x, term + 0.5, df / 2) + odd * betaBelow(x, term + 1, df / 2)
    sum += added
    if (term > half && Math.abs(added) < 1e-16) break
    even *= half / (term + 1)
    odd *= half / (term + 1.5)
  }
  return Math.min(1, Math.max(0, 1 - normalBelow(-shift) - sum / 2))
}

function approximateZ(t: number, df: number, shift: number): number {
  const s = 1 / (4 * df)
  return (t * (1 - s) - shift) / Math.sqrt(1 + t * t * 2 * s)
}
