import type { TwinPair } from '../analysis/time/crossoverPair.ts'

/** The common data of the worked examples (measurement W), minutes, computed there in R 4.2. */
export const simplifiedMinutes = [8.2, 9.6, 11.4, 7.9, 13.8, 10.1, 9.0, 12.2]
export const longMinutes = [52.1, 38.4, 61.0, 44.7, 35.9, 48.8, 57.3, 41.6]

const p1 = [55, 43, 62, 39, 11.5, 9.2, 14.8, 10.4]
const p2 = [10.9, 8.1, 13.0, 9.5, 41, 36, 52, 47]

/** Eight people, the first four with the long form first; twins as in W6: A, A, B, B in each half. */
export const workedPairs: TwinPair[] = p1.map((one, person) => {
  const two = p2[person] ?? 0
  const isLongFirst = person < 4
  return {
    long: isLongFirst ? one : two,
    simplified: isLongFirst ? two : one,
    first: isLongFirst ? 'long' : 'simplified',
    longTwin: person % 4 < 2 ? 'a' : 'b',
  }
})
