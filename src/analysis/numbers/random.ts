/** Names the generator in results, so that a published interval can be computed again from its seed. */
export const generatorName = 'xoshiro128** 1.1, seeded by splitmix64'

/** Each call gives a whole number from 0 to 2 ** 32 - 1. */
export type Random = () => number

/** A generator for a seed, a whole number from 0 to 2 ** 53 - 1. The same seed always gives the same numbers. */
export function seeded(seed: number): Random {
  const next = splitmix64(BigInt(Math.trunc(Math.abs(seed)) || 0))
  const [first, second] = [next(), next()]
  return xoshiro128([low(first), high(first), low(second), high(second)])
}

/** A whole number from 0 to `below` - 1. The bias of scaling is at most `below` / 2 ** 32, under one in a million here. */
export function pick(random: Random, below: number): number {
  return Math.floor((random() / 2 ** 32) * below)
}

/** xoshiro128** 1.1 by Blackman & Vigna (public domain, prng.di.unimi.it), from a state that isn't all zero. */
export function xoshiro128([a, b, c, d]: readonly [number, number, number, number]): Random {
  return () => {
    const out = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return out
  }
}

/** SplitMix64 by Vigna (public domain, prng.di.unimi.it): spreads a seed over a state. */
export function splitmix64(seed: bigint): () => bigint {
  let state = BigInt.asUintN(64, seed)
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n)
    const mixed = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n)
    const again = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn)
    return again ^ (again >> 31n)
  }
}

const rotate = (x: number, by: number) => (x << by) | (x >>> (32 - by))
const low = (x: bigint) => Number(BigInt.asUintN(32, x)) | 0
const high = (x: bigint) => Number(x >> 32n) | 0
