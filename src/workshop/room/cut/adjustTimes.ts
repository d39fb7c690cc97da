import { long } from '../../../forms/long.ts'
import { type Form, formName } from '../../../forms/form.ts'
import { simplified } from '../../../forms/simplified.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { calibrate, leaveOneOutError, type Observation } from '../../../prediction/calibrate.ts'
import type { Wording } from '../../../prediction/countForm.ts'
import { scenarioOf } from '../../../scenarios/scenarios.ts'
import { type AdjustedTimes, leastRunsAdjusted } from '../../../study/room/cuttingActions.ts'
import type { Dot } from '../../../study/room/dot.ts'
import { parametersWith } from './parametersWith.ts'
import { predictVariant } from './predictVariant.ts'
import { wordingIn } from './wordingIn.ts'

const formsOfActOne = new Map<string, Form>([long, simplified].map((form) => [formName(form), form]))

/** The runs of act one that were sent. Whoever gave up, or had no time left, has no time of a whole form. */
export const runsOfActOne = (dots: readonly Dot[]): Dot[] =>
  dots.filter(({ form, outcome, primaryMs }) => formsOfActOne.has(form) && outcome === 'finished' && primaryMs > 0)

/** What the model says of a run: of its form, household and language, on a phone. */
function predictedSeconds(
  { form: name, scenario: id, lang }: Dot,
  wording: Wording,
  rates: Readonly<Record<string, number>>,
): number | undefined {
  const [form, scenario] = [formsOfActOne.get(name), scenarioOf(id)]
  if (!form || !scenario) return undefined
  const setting = { language: lang, device: 'phone' } as const
  return predictVariant(
    form,
    { form, rewordings: {} },
    { scenario, setting, wording, parameters: parametersWith(rates) },
  ).primary.seconds
}

/**
 * What a room's runs of act one make of predictions with its rates (measurement D); nothing where there are too few. A dot
 * tells nothing of whose it is, so that each run is left out by itself.
 */
export function adjustmentOf(
  dots: readonly Dot[],
  rates: Readonly<Record<string, number>>,
  wordings: ReadonlyMap<Locale, Wording>,
): AdjustedTimes | undefined {
  const known = new Map<string, number | undefined>()
  const observations = runsOfActOne(dots).flatMap((dot): Observation[] => {
    const wording = wordings.get(dot.lang)
    if (!wording) return []
    const kind = `${dot.form} ${dot.scenario} ${dot.lang}`
    if (!known.has(kind)) known.set(kind, predictedSeconds(dot, wording, rates))
    const predicted = known.get(kind)
    return predicted ? [{ participant: dot.id, observed: dot.primaryMs / 1000, predicted }] : []
  })
  if (observations.length < leastRunsAdjusted) return undefined
  const error = leaveOneOutError(observations)
  return error === undefined ? undefined : { factor: calibrate(observations).factor, runs: observations.length, error }
}

/** The same, with the words of the languages in which the room filled in its forms fetched before. */
export async function adjustTimes(
  dots: readonly Dot[],
  rates: Readonly<Record<string, number>>,
): Promise<AdjustedTimes | undefined> {
  const spoken = [...new Set(runsOfActOne(dots).map(({ lang }) => lang))]
  const wordings = await Promise.all(spoken.map(async (lang) => [lang, await wordingIn(lang)] as const))
  return adjustmentOf(dots, rates, new Map(wordings))
}
