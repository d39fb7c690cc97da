/** Cases to talk about, each with a lesson: sisters of the form that took 45 minutes. */
export const caseCardIds = [
  'clear-my-record',
  'get-your-refund',
  'in-visible-cities',
  'explosion-look-up',
  'mask-map',
] as const
export type CaseCardId = (typeof caseCardIds)[number]

/** Limits of such collaborations that the source study names; each is worth a talk. */
export const caseLimits = ['tire', 'speak-for', 'shed-duty', 'privacy', 'divide', 'rules'] as const

/** The two sides of a case card. */
export const caseSides = ['story', 'talk'] as const
