import { type Form, formName, isPreScreener, pagesOf } from '../../forms/form.ts'
import { walk } from '../../forms/walk.ts'
import { countForm } from '../../prediction/countForm.ts'
import type { Parameters } from '../../prediction/parameters.ts'
import { predictRun, type PredictedRun, primaryRows } from '../../prediction/predictRun.ts'
import { type Draws, type SimulatedRun, simulateRun } from '../../prediction/simulateRun.ts'
import { devices, languages, type Setting } from '../../prediction/timeOf.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import type { Words } from '../words/words.ts'
import { countText } from '../../instrumentation/countText.ts'

/** A form walked by a household that answers everything as its key has it, and reads what asks nothing. */
export const walkAsKeyed = (form: Form, { key }: Scenario) =>
  walk(form, {
    ...key,
    seen: pagesOf(form)
      .filter(({ ask }) => ask.length === 0)
      .map(({ id }) => id),
  })

/** One line of the table of predictions. */
export interface PredictionOfCase {
  scenario: string
  run: PredictedRun
  /** The form that comes before it and is no part of the run, where it has one. */
  preScreener?: PredictedRun
  /** The Monte Carlo of form and signature. */
  simulated: SimulatedRun
}

/** What is predicted, with which words and parameters. */
export interface Cases {
  forms: ReadonlyMap<string, Form>
  scenarios: readonly Scenario[]
  words: Words
  parameters: Parameters
  draws: Draws
}

/** One form, as one household, in one language, on one device. Throws where the household doesn't come to the end. */
export function predictForm(
  form: Form,
  scenario: Scenario,
  setting: Setting,
  { words, parameters }: Pick<Cases, 'words' | 'parameters'>,
): PredictedRun {
  const walked = walkAsKeyed(form, scenario)
  if (walked.frontier !== 'end') {
    throw new Error(`${scenario.id} stops at ${walked.frontier.page} of ${formName(form)}`)
  }
  const counts = countForm(form, walked, words[setting.language], countText(setting.language))
  return predictRun(form, walked, parameters, counts, setting)
}

function predictCase(form: Form, scenario: Scenario, setting: Setting, cases: Cases): PredictionOfCase {
  const { forms, parameters, draws } = cases
  const run = predictForm(form, scenario, setting, cases)
  const before = form.preScreener === undefined ? undefined : forms.get(form.preScreener)
  return {
    scenario: scenario.id,
    run,
    preScreener: before && predictForm(before, scenario, setting, cases),
    simulated: simulateRun(primaryRows(run.rows), parameters, setting, draws),
  }
}

/** Every form but pre-screeners, as every household, in every language, on every device. */
export const predictAll = (cases: Cases): PredictionOfCase[] =>
  [...cases.forms.values()]
    .filter((form) => !isPreScreener(form))
    .flatMap((form) =>
      cases.scenarios.flatMap((scenario) =>
        languages.flatMap((language) =>
          devices.map((device) => predictCase(form, scenario, { language, device }, cases)),
        ),
      ),
    )
