/**
 * Why a figure, or the interval around it, can't be given. A page or a report explains each in words
 * (`locales/`); no estimator throws for odd data, and none returns NaN.
 */
export const reasons = [
  /** Nobody is in the data, or nobody in one of the two groups. */
  'no-observations',
  /** One person, or one a group: a value without anything to judge its spread by. */
  'one-observation',
  /** More figures to estimate than people left to judge the spread by. */
  'too-few-observations',
  /** All values are the same: the spread is 0. */
  'no-variation',
  /** Only one order of the two forms was run: form and order can't be told apart. */
  'one-sequence',
  /** The sequences that were run leave some effects inseparable. */
  'inseparable-effects',
  /** A time of 0 or less has no logarithm. */
  'time-not-positive',
  /** A value is missing, infinite or no number. */
  'not-a-number',
  /** A value, or what follows from it, is beyond what can be shown. */
  'out-of-range',
  /** Counts that no study can have: negative, broken, or more cases than people. */
  'impossible-count',
  /** Nobody completed: there are no times to compare. */
  'no-completions',
  /** The curve never falls to one half. */
  'half-not-reached',
  /** The limit lies beyond what was observed in one of the groups. */
  'beyond-follow-up',
  /** One of the forms produced no event, so that a ratio would be 0 or infinite. */
  'no-events-in-one-form',
  /** Counts vary more than a Poisson process allows: its interval would be too narrow. */
  'overdispersed',
  /** Items are missing from every answer sheet. */
  'no-complete-answers',
  /** All people used the same language. */
  'one-language',
  /** Needs an iterative fit, which is left to R; the result carries the line. */
  'needs-r',
] as const
export type Reason = (typeof reasons)[number]

/** Both ends in the unit of the figure they surround. */
export interface Interval {
  lower: number
  upper: number
}

/** What every result tells about itself. */
export interface Told<Method extends string> {
  method: Method
  /** People or runs that the figure stands on. */
  n: number
  /** Degrees of freedom; null where the method has none. */
  df: number | null
}

/**
 * A figure with its uncertainty, a figure alone, or neither. `Point` is what can be said without judging the spread;
 * `Inference` is what can't. A figure alone and no figure come with the reason.
 */
export type Result<Point, Inference, Method extends string = string> =
  | (Told<Method> & { status: 'estimated' } & Point & Inference)
  | (Told<Method> & { status: 'point-only'; reason: Reason } & Point)
  | (Told<Method> & { status: 'not-estimable'; reason: Reason })

/** No figure, and why. */
export function notEstimable<Method extends string>(method: Method, n: number, reason: Reason) {
  return { status: 'not-estimable' as const, method, n, df: null, reason }
}

/** A figure without uncertainty, and why. */
export function pointOnly<Point, Method extends string>(method: Method, n: number, reason: Reason, point: Point) {
  return { status: 'point-only' as const, method, n, df: null, reason, ...point }
}
