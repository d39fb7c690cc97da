import { complete, scaleMean, type ScaleResult } from './scaleMean.ts'

/** Sauro & Dumas 2009; the mean of many tasks is about 5.5. */
export const seqScale = { lowest: 1, highest: 7, reference: 5.5 } as const

/** The Single Ease Question of a form: answers 1 to 7, null where missing; mean and t interval (measurement C7). */
export function seq(answers: readonly (number | null)[]): ScaleResult<'seq'> {
  const scores = answers.map((answer) => complete([answer], 1, 1, 7)?.[0] ?? null)
  return scaleMean('seq', scores, seqScale)
}

/** UMUX-Lite's two items, 1 to 7; null where missing. */
export type UmuxLiteSheet = readonly (number | null)[]

/** One person's UMUX-Lite, 0 to 100; null when an item is missing. */
export function umuxLiteScore(sheet: UmuxLiteSheet): number | null {
  const items = complete(sheet, 2, 1, 7)
  return items && ((items.reduce((sum, item) => sum + item, 0) - 2) * 100) / 12
}

export interface UmuxLite {
  score: ScaleResult<'umux-lite'>
  /** On the scale of the SUS: 0.65 x score + 22.9 (Lewis, Utesch & Maher 2013); compared with its mean of 68. */
  asSus: ScaleResult<'umux-lite-as-sus'>
}

/** The UMUX-Lite of a form, 0 to 100, and the same as a SUS score (measurement C7). */
export function umuxLite(sheets: readonly UmuxLiteSheet[]): UmuxLite {
  const scores = sheets.map(umuxLiteScore)
  const asSus = (score: number) => 0.65 * score + 22.9
  return {
    // The reference is the score whose SUS equivalent is 68.
    score: scaleMean('umux-lite', scores, { lowest: 0, highest: 100, reference: (68 - 22.9) / 0.65 }),
    asSus: scaleMean(
      'umux-lite-as-sus',
      scores.map((score) => (score === null ? null : asSus(score))),
      { lowest: asSus(0), highest: asSus(100), reference: 68 },
    ),
  }
}

/**
 * The raw task load index of a form: the mean of six scales from 0 to 100 (Hart 2006). It has no reference mean of
 * its own; the middle of the scale stands in its place.
 */
export function rawTlx(sheets: readonly (readonly (number | null)[])[]): ScaleResult<'raw-tlx'> {
  const scores = sheets.map((sheet) => {
    const items = complete(sheet, 6, 0, 100)
    return items && items.reduce((sum, item) => sum + item, 0) / 6
  })
  return scaleMean('raw-tlx', scores, { lowest: 0, highest: 100, reference: 50 })
}

/**
 * The short burden scale of a form: the mean of four items from 1 to 7, more being worse: one for learning and for
 * compliance costs each, two for psychological costs (after Moynihan, Herd & Harvey 2015). The items are this
 * project's own, so there is no reference mean; the middle of the scale stands in its place.
 */
export function burden(sheets: readonly (readonly (number | null)[])[]): ScaleResult<'burden'> {
  const scores = sheets.map((sheet) => {
    const items = complete(sheet, 4, 1, 7)
    return items && items.reduce((sum, item) => sum + item, 0) / 4
  })
  return scaleMean('burden', scores, { lowest: 1, highest: 7, reference: 4 })
}
