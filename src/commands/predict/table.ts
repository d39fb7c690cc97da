import type { PredictionOfCase } from './predictAll.ts'

const minutes = (seconds: number) => Math.round(seconds / 6) / 10

/** A prediction as a line of a table: minutes of form and signature, which a study compares, and of the whole run. */
export function lineOf({ scenario, run, preScreener, simulated }: PredictionOfCase) {
  const { primary, whole } = run
  return {
    label: run.label,
    evidence: run.evidence,
    form: run.form,
    scenario,
    language: run.language,
    device: run.device,
    minutes: minutes(primary.seconds),
    one_person_low: minutes(primary.onePerson[0]),
    one_person_high: minutes(primary.onePerson[1]),
    mean_low: minutes(primary.mean[0]),
    mean_high: minutes(primary.mean[1]),
    monte_carlo_median: minutes(simulated.seconds.median),
    monte_carlo_low: minutes(simulated.seconds.range[0]),
    monte_carlo_high: minutes(simulated.seconds.range[1]),
    seed: simulated.seed,
    draws: simulated.draws,
    whole_run_minutes: minutes(whole.seconds),
    /** Before the run and no part of it; missing where the form has none. */
    pre_screener_minutes: preScreener ? minutes(preScreener.whole.seconds) : null,
  }
}

export type Line = ReturnType<typeof lineOf>

/** Lines as comma-separated values with a header, `NA` for what is missing. No value has a comma or a quote: ids, codes and numbers. */
export function toCsv(lines: readonly Line[]): string {
  const [first] = lines
  if (!first) return ''
  const rows = lines.map((line) =>
    Object.values(line)
      .map((value) => value ?? 'NA')
      .join(','),
  )
  return `${[Object.keys(first).join(','), ...rows].join('\n')}\n`
}
