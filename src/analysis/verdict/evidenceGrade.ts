import type { Design } from '../planning/margin.ts'

export type EvidenceGrade = 'A' | 'B' | 'C' | 'D'

/** What the evidence consists of. */
export interface Evidence {
  design: Design
  isPreregistered: boolean
  isRandomized: boolean
  /** People analysed: in all for a crossover, in the smaller arm between people. */
  people: number
  /** The same as planned. */
  planned: number
  /** Whether the label is the same in the whole sensitivity set. */
  isLabelStable: boolean
  isPilot: boolean
  /** Predicted or simulated times instead of people's. */
  isPredicted: boolean
}

export type Lack =
  | 'not-preregistered'
  | 'not-randomized'
  | 'fewer-than-planned'
  | 'label-not-stable'
  | 'pilot'
  | 'too-few-people'
  | 'predicted'

/** Below these the grade is D (measurement B4): people in all, and people in each arm. */
export const fewestPeople: Record<Design, number> = { crossover: 12, between: 10 }

/**
 * The grade printed beside the label, and what keeps it from A (measurement C8): one of four lacking gives B, two C;
 * a pilot, too few people, no randomization or predicted times give D whatever else holds.
 */
export function evidenceGrade(evidence: Evidence): { grade: EvidenceGrade; lacking: Lack[] } {
  const lacking = (lacks: [boolean, Lack][]) => lacks.flatMap(([lacks, code]) => (lacks ? [code] : []))
  const merits = lacking([
    [!evidence.isPreregistered, 'not-preregistered'],
    [!evidence.isRandomized, 'not-randomized'],
    [evidence.people < evidence.planned, 'fewer-than-planned'],
    [!evidence.isLabelStable, 'label-not-stable'],
  ])
  const caps = lacking([
    [evidence.isPilot, 'pilot'],
    [evidence.people < fewestPeople[evidence.design], 'too-few-people'],
    [evidence.isPredicted, 'predicted'],
  ])
  const isCapped = caps.length > 0 || !evidence.isRandomized
  const grades = ['A', 'B', 'C'] as const
  return { grade: isCapped ? 'D' : (grades[merits.length] ?? 'D'), lacking: [...merits, ...caps] }
}
