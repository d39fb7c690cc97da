import { type Range, rangeOfMean, rangeOfRatio } from '../../prediction/range.ts'
import type { Device, Language } from '../../prediction/timeOf.ts'
import written from '../../prediction/seconds.json'

type Seconds = Record<string, Record<string, Record<Language, Record<Device, number>>>>
const seconds: Seconds = written

/** A form's predicted minutes in a language: the typical ones, and the 80 % range of the mean of many people. */
export interface PredictedTime {
  form: string
  language: Language
  minutes: number
  range: Range
}

/** The forms that are predicted, by id, the longest first. */
export const predictedForms: readonly string[] = Object.keys(seconds)
  .map((name) => name.replace(/@.*$/, ''))
  .toSorted((a, b) => typical(b, 'en', 'phone') - typical(a, 'en', 'phone'))

/** Typical seconds of one household, or the mean of all. */
function typical(form: string, language: Language, device: Device, household?: string): number {
  const [, households = {}] = Object.entries(seconds).find(([name]) => name.startsWith(`${form}@`)) ?? []
  const all = Object.entries(households).filter(([id]) => household === undefined || id === household)
  return all.reduce((sum, [, times]) => sum + times[language][device], 0) / all.length
}

/** Minutes of form and signature (measurement D), for one household or on the average of all. */
export function predictedTime(form: string, language: Language, device: Device, household?: string): PredictedTime {
  const minutes = typical(form, language, device, household) / 60
  return { form, language, minutes, range: rangeOfMean(minutes) }
}

/** How many times as long one form takes as another, with its 80 % range. */
export function predictedRatio(one: PredictedTime, other: PredictedTime): { ratio: number; range: Range } {
  const ratio = one.minutes / other.minutes
  return { ratio, range: rangeOfRatio(ratio) }
}
