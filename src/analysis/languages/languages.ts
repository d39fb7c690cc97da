import { publishedClaim } from '../claim.ts'
import { fAbove } from '../numbers/distributions.ts'
import { holm } from '../numbers/holm.ts'
import { isNoVariation } from '../numbers/isNoVariation.ts'
import { leastSquares } from '../numbers/leastSquares.ts'
import { notEstimable, type Reason, type Result } from '../result.ts'
import { crossover } from '../time/crossover.ts'
import { logRatioOf, unusablePairs, type CrossoverPair } from '../time/crossoverPair.ts'
import type { FactorResult } from '../time/factor.ts'
import { twoGroups } from '../time/twoGroups.ts'
import { unusable } from '../time/usable.ts'

export interface InteractionInference {
  /** Degrees of freedom of the languages, and of the residuals. */
  df1: number
  df: number
  f: number
  p: number
}
export type InteractionResult = Result<unknown, InteractionInference, 'language-interaction-f'>

export interface LanguageRatio {
  language: string
  ratio: FactorResult
  /** The p against a ratio of 1 after Holm, over the languages that have one; null where this one has none. */
  holmP: number | null
}

/** Exploratory: differences between languages mix translation, habits of reading, and who was recruited. */
export interface Languages {
  /** Whether the ratio differs between languages. */
  interaction: InteractionResult
  /** In order of the language codes. */
  ratios: LanguageRatio[]
}

export type PairOfLanguage = CrossoverPair & { language: string }
export interface TimeOfLanguage {
  language: string
  form: 'long' | 'simplified'
  time: number
}

/**
 * Ratios by language in a crossover, and the F test of `d ~ order + language` against `d ~ order`, with `d` the log
 * ratio within people (measurement C10). A language takes part with at least two people in each order.
 */
export function languagesOfCrossover(pairs: readonly PairOfLanguage[], claimed = publishedClaim.ratio): Languages {
  const isEnough = (group: readonly PairOfLanguage[]) =>
    (['long', 'simplified'] as const).every((form) => group.filter(({ first }) => first === form).length >= 2)
  const order = ({ first }: PairOfLanguage) => [1, first === 'long' ? 0.5 : -0.5]
  const problem = unusablePairs(pairs)
  return {
    interaction: problem
      ? notEstimable('language-interaction-f', pairs.length, problem)
      : interaction(pairs, isEnough, logRatioOf, order, () => 1),
    ratios: byLanguage(pairs, (group) =>
      isEnough(group) ? crossover(group, claimed).ratio : tooFew('crossover-t', group.length),
    ),
  }
}

/**
 * Ratios by language between people, and the F test of the interaction in `log(time) ~ form * language` (measurement
 * C10). A language takes part with at least two people in each form.
 */
export function languagesOfGroups(times: readonly TimeOfLanguage[], claimed = publishedClaim.ratio): Languages {
  const of = (group: readonly TimeOfLanguage[], form: 'long' | 'simplified') =>
    group.filter((row) => row.form === form).map(({ time }) => time)
  const isEnough = (group: readonly TimeOfLanguage[]) =>
    of(group, 'long').length >= 2 && of(group, 'simplified').length >= 2
  const isLong = ({ form }: TimeOfLanguage) => (form === 'long' ? 0.5 : -0.5)
  const problem = unusable(times.map(({ time }) => time))
  const languages = [
    ...new Set(times.filter((row) => isEnough(ofLanguage(times, row.language))).map((row) => row.language)),
  ].sort()
  const main = (row: TimeOfLanguage) => [
    1,
    isLong(row),
    ...languages.slice(1).map((name) => (name === row.language ? 1 : 0)),
  ]
  return {
    interaction: problem
      ? notEstimable('language-interaction-f', times.length, problem)
      : interaction(times, isEnough, ({ time }) => Math.log(time), main, isLong),
    ratios: byLanguage(times, (group) =>
      isEnough(group)
        ? twoGroups({ long: of(group, 'long'), simplified: of(group, 'simplified') }, claimed)
        : tooFew('welch-t', group.length),
    ),
  }
}

const tooFew = (method: 'crossover-t' | 'welch-t', n: number): FactorResult =>
  notEstimable(method, n, 'too-few-observations')

const ofLanguage = <Row extends { language: string }>(rows: readonly Row[], language: string) =>
  rows.filter((row) => row.language === language)

function byLanguage<Row extends { language: string }>(
  rows: readonly Row[],
  ratioOf: (group: readonly Row[]) => FactorResult,
): LanguageRatio[] {
  const languages = [...new Set(rows.map(({ language }) => language))].sort()
  const ratios = languages.map((language) => ({ language, ratio: ratioOf(ofLanguage(rows, language)) }))
  const tested = ratios.flatMap(({ language, ratio }) =>
    ratio.status === 'estimated' ? [{ language, p: ratio.pAgainstOne }] : [],
  )
  const adjusted = holm(tested.map(({ p }) => p))
  const holmP = new Map(tested.map(({ language }, place) => [language, adjusted[place] ?? null]))
  return ratios.map((row) => ({ ...row, holmP: holmP.get(row.language) ?? null }))
}

/** Compares the model of `columns` with one where each language but the first also has its own `slope`. */
function interaction<Row extends { language: string }>(
  rows: readonly Row[],
  isEnough: (group: readonly Row[]) => boolean,
  response: (row: Row) => number,
  columns: (row: Row) => number[],
  slope: (row: Row) => number,
): InteractionResult {
  const method = 'language-interaction-f'
  const all = [...new Set(rows.map(({ language }) => language))]
  const languages = all.filter((language) => isEnough(ofLanguage(rows, language))).sort()
  const used = rows.filter(({ language }) => languages.includes(language))
  const none = (reason: Reason): InteractionResult => notEstimable(method, used.length, reason)
  if (languages.length < 2) return none(all.length < 2 ? 'one-language' : 'too-few-observations')
  const y = used.map(response)
  const own = (row: Row) => languages.slice(1).map((language) => (language === row.language ? slope(row) : 0))
  const small = leastSquares(used.map(columns), y)
  const large = leastSquares(
    used.map((row) => [...columns(row), ...own(row)]),
    y,
  )
  if (!small || !large) return none('inseparable-effects')
  if (large.df < 1) return none('too-few-observations')
  if (isNoVariation(Math.sqrt(large.rss / large.df), Math.max(...y.map(Math.abs)))) return none('no-variation')
  const df1 = small.df - large.df
  const f = Math.max(0, (small.rss - large.rss) / df1 / (large.rss / large.df))
  return { status: 'estimated', method, n: used.length, df: large.df, df1, f, p: fAbove(f, df1, large.df) }
}
