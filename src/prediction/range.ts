/** A lower and an upper end. */
export type Range = readonly [low: number, high: number]

/**
 * Standard deviations of log time (measurement D), all assumption: between people, of the model, and of the model where
 * two forms are compared and their common errors cancel.
 */
export const deviations = { person: 0.35, model: 0.25, ratio: 0.15 } as const

/** The standard normal's 90 % quantile, the end of an 80 % range. */
const z80 = 1.2815515655446004

const around = (value: number, deviation: number): Range => [
  value * Math.exp(-z80 * deviation),
  value * Math.exp(z80 * deviation),
]

/** Where one person's time falls four times in five. */
export const rangeOfOnePerson = (seconds: number): Range =>
  around(seconds, Math.sqrt(deviations.person ** 2 + deviations.model ** 2))

/** Where the mean of many people falls four times in five. */
export const rangeOfMean = (seconds: number): Range => around(seconds, deviations.model)

/** Where the ratio of two forms' times falls four times in five. */
export const rangeOfRatio = (ratio: number): Range => around(ratio, deviations.ratio)
