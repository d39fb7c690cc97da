/** What is tested: how many times as long the long form takes, and how far off still counts as the same. */
export interface Claim {
  ratio: number
  /** The zone runs from `ratio / within` to `ratio * within` (measurement C8). */
  within: number
}

/** 45 minutes to 10 (measurement 0), within 25 % either way: 3.6 to 5.625. */
export const publishedClaim: Claim = { ratio: 4.5, within: 1.25 }

/** The published minutes of each form, for description only (measurement C8). */
export const publishedMinutes = { long: 45, simplified: 10 } as const
