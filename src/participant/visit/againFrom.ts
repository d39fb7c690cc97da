import { runOf, type Visit } from './visit.ts'

/**
 * The form of the run that has just ended, once more from its sheet: a further run of the visit, so that the log of the
 * one that was interrupted stays as it is.
 */
export function againFrom(visit: Visit): Pick<Visit, 'plan' | 'runIndex' | 'stage'> {
  const { plan, runIndex } = visit
  const { form, scenario } = runOf(visit)
  const numbers = plan.runs.map(({ run }) => Number(run.slice(1)))
  const again = { run: `r${Math.max(...numbers) + 1}`, form, scenario }
  const next = runIndex + 1
  return {
    plan: { ...plan, runs: [...plan.runs.slice(0, next), again, ...plan.runs.slice(next)] },
    runIndex: next,
    stage: 'scenario',
  }
}
