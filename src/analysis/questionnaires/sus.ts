import { susGrade, type SusGrade } from './susGrade.ts'
import { complete, scaleMean, type ScaleResult } from './scaleMean.ts'

/** Answers to the ten items in order, 1 to 5; null where one is missing. */
export type SusSheet = readonly (number | null)[]

/** Brooke 1996; 68 is the mean of many studies (Sauro & Lewis 2016). */
export const susScale = { lowest: 0, highest: 100, reference: 68 } as const

/** One person's System Usability Scale, 0 to 100; null when an item is missing (none is filled in with 3). */
export function susScore(sheet: SusSheet): number | null {
  const items = complete(sheet, 10, 1, 5)
  if (!items) return null
  return 2.5 * items.reduce((sum, item, place) => sum + (place % 2 === 0 ? item - 1 : 5 - item), 0)
}

/** The same answer to all ten items: half of them are turned round, so that it contradicts itself. Reported, not removed. */
export function isStraightLined(sheet: SusSheet): boolean {
  return complete(sheet, 10, 1, 5) !== null && new Set(sheet).size === 1
}

export interface Sus {
  score: ScaleResult<'sus'>
  /** Of the mean; null without one. */
  grade: SusGrade | null
  /** People who gave the same answer to all ten items. */
  straightLined: number
}

/** The System Usability Scale of a form: mean, t interval and grade (measurement C7). */
export function sus(sheets: readonly SusSheet[]): Sus {
  const score = scaleMean('sus', sheets.map(susScore), susScale)
  const straightLined = sheets.filter(isStraightLined).length
  if (score.status === 'not-estimable') return { score, grade: null, straightLined }
  const grade = susGrade(score.mean, score.status === 'estimated' ? score.interval : null)
  return { score, grade, straightLined }
}
