import type { Interval } from '../result.ts'

/** Lower bounds of the curved grades, best first (Sauro & Lewis 2016, Quantifying the User Experience, ch. 8). */
const bounds = [
  ['A+', 84.1],
  ['A', 80.8],
  ['A-', 78.9],
  ['B+', 77.2],
  ['B', 74.1],
  ['B-', 72.6],
  ['C+', 71.1],
  ['C', 65],
  ['C-', 62.7],
  ['D', 51.7],
  ['F', -Infinity],
] as const
export type Grade = (typeof bounds)[number][0]

export interface SusGrade {
  /** Of the mean. */
  grade: Grade
  /** Of the interval's ends; null without an interval. */
  worst: Grade | null
  best: Grade | null
  /** Whether the interval spans more than two grades: then a range is shown, not one grade. */
  isRange: boolean
}

/** The grade of a mean SUS score, rounded to a tenth before it is graded, and of the ends of its interval. */
export function susGrade(mean: number, interval: Interval | null): SusGrade {
  const grade = gradeOf(mean)
  if (!interval) return { grade, worst: null, best: null, isRange: false }
  const [worst, best] = [gradeOf(interval.lower), gradeOf(interval.upper)]
  return { grade, worst, best, isRange: place(worst) - place(best) > 1 }
}

function gradeOf(score: number): Grade {
  const rounded = Math.round(score * 10) / 10
  return bounds.find(([, least]) => rounded >= least)?.[0] ?? 'F'
}

const place = (grade: Grade) => bounds.findIndex(([name]) => name === grade)
