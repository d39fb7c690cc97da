import betaCdf from '@stdlib/stats-base-dists-beta-cdf'
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/** The standard normal quantile of 0.975, 1.959964 to six places. */
export const z95 = normalQuantile(0.975, 0, 1)

/** Student's t quantile of `p` with `df` degrees of freedom, which need not be whole (Welch). */
export const tAt = (p: number, df: number): number => tQuantile(p, df)

/** The chance of a t at least this large. Upper tails are taken from below 0, where no digits cancel. */
export const tAbove = (t: number, df: number): number => tCdf(-t, df)

/** The chance of a t at least this far from 0 on either side. */
export const tBeyond = (t: number, df: number): number => Math.min(1, 2 * tCdf(-Math.abs(t), df))

/** The chance of a standard normal value below `z`. */
export const normalBelow = (z: number): number => normalCdf(z, 0, 1)

/** The value that a standard normal variable lies below with probability `p`. */
export const normalAt = (p: number): number => normalQuantile(p, 0, 1)

/** The chance of a standard normal value at least this far from 0; also the p of a chi-square `z ** 2` with 1 df. */
export const normalBeyond = (z: number): number => Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1))

/** The chance of an F at least this large, by the incomplete beta function: keeps its digits in the tail. */
export function fAbove(f: number, df1: number, df2: number): number {
  return betaCdf(df2 / (df2 + df1 * f), df2 / 2, df1 / 2)
}

/** The regularized incomplete beta function. */
export const betaBelow = (x: number, a: number, b: number): number => betaCdf(x, a, b)

/** The beta quantile, from which exact (Clopper-Pearson) limits come. */
export const betaAt = (p: number, a: number, b: number): number => betaQuantile(p, a, b)

/** The chance of at most `k` successes in `n` tries. */
export const binomialUpTo = (k: number, n: number, p: number): number => binomialCdf(k, n, p)

/** The chance of exactly `k` successes in `n` tries. */
export const binomialAt = (k: number, n: number, p: number): number => binomialPmf(k, n, p)
