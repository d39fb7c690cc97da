import { type Form, formName } from '../forms/form.ts'
import type { Walk } from '../forms/walk.ts'
import { checkParameters } from './checkParameters.ts'
import { type Parameters, ratesAt } from './parameters.ts'
import { type Range, rangeOfMean, rangeOfOnePerson, rangeOfRatio } from './range.ts'
import { type Row, rowsOf } from './rowsOf.ts'
import { type Parts, secondsOf, type Setting, timeOf } from './timeOf.ts'
import type { WordCounts } from './wordCounts.ts'

/** What every predicted number carries, on the page and in exports. */
export interface Predicted {
  label: 'predicted'
  /** The weakest grade of evidence: nobody was measured. */
  evidence: 'D'
}
export const predicted: Predicted = { label: 'predicted', evidence: 'D' }

/** A typical time, and the 80 % ranges around it for one person and for the mean of many. */
export interface Estimate {
  seconds: number
  onePerson: Range
  mean: Range
}

export type PredictedRow = Row & { parts: Parts; seconds: number }

/** The predicted time of one run. */
export interface PredictedRun extends Predicted, Setting {
  /** `id@version`. */
  form: string
  rows: readonly PredictedRow[]
  /** From the first page to the press of send. */
  whole: Estimate
  /** Form and signature, what a study compares. */
  primary: Estimate
}

/** The ratio of two forms' predicted times, for the same household. */
export interface PredictedRatio extends Predicted {
  ratio: number
  range: Range
}

const estimate = (rows: readonly PredictedRow[]): Estimate => {
  const seconds = rows.reduce((sum, row) => sum + row.seconds, 0)
  return { seconds, onePerson: rangeOfOnePerson(seconds), mean: rangeOfMean(seconds) }
}

/** The rows that a study compares. */
export const primaryRows = <R extends Pick<Row, 'segment'>>(rows: readonly R[]): R[] =>
  rows.filter(({ segment }) => segment === 'form' || segment === 'signature')

/** The times of rows, put together as a run. */
export const runOf = (form: string, setting: Setting, rows: readonly PredictedRow[]): PredictedRun => ({
  ...predicted,
  form,
  language: setting.language,
  device: setting.device,
  rows,
  whole: estimate(rows),
  primary: estimate(primaryRows(rows)),
})

/**
 * Predicts how long somebody takes who walks this path, question by question (measurement D). Skilled, error-free work is
 * what such models describe: the difference of two forms is worth more than either time.
 * @param walked the path, and the answers that count on it: what is left blank takes no typing
 * @throws UnusableParameters where a parameter is negative or absurd
 */
export function predictRun(
  form: Form,
  walked: Pick<Walk, 'path' | 'relevant'>,
  parameters: Parameters,
  words: WordCounts,
  setting: Setting,
): PredictedRun {
  checkParameters(parameters)
  const rates = ratesAt(parameters, 'typical')
  const rows = rowsOf(form, walked, words).map((row): PredictedRow => {
    const parts = timeOf(row.work, rates, setting)
    return { ...row, parts, seconds: secondsOf(parts) }
  })
  return runOf(formName(form), setting, rows)
}

/** How many times as long the first run takes as the second, in what a study compares. */
export function predictRatio(one: PredictedRun, other: PredictedRun): PredictedRatio {
  const ratio = one.primary.seconds / other.primary.seconds
  return { ...predicted, ratio, range: rangeOfRatio(ratio) }
}
