import { proportion, type ProportionResult } from '../completion/proportion.ts'

/** The share of runs with at least one error. One count for each run. */
export function runsWithErrors(errors: readonly number[]): ProportionResult {
  return proportion({ cases: errors.filter((count) => count > 0).length, people: errors.length })
}
