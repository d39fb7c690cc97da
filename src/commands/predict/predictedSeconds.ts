import { formName, isPreScreener } from '../../forms/form.ts'
import type { Device, Language } from '../../prediction/timeOf.ts'
import { devices, languages } from '../../prediction/timeOf.ts'
import { type Cases, predictForm } from './predictAll.ts'

/** Typical seconds of form and signature: form, household, language, device. */
export type PredictedSeconds = Record<string, Record<string, Record<Language, Record<Device, number>>>>

const table = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>

/** What `/forms/compare` shows: whole seconds, which is finer than any prediction is right. */
export function predictedSeconds(cases: Omit<Cases, 'draws'>): PredictedSeconds {
  const shown = [...cases.forms.values()].filter((form) => !isPreScreener(form))
  return Object.fromEntries(
    shown.map((form) => [
      formName(form),
      Object.fromEntries(
        cases.scenarios.map((scenario) => [
          scenario.id,
          table(languages, (language) =>
            table(devices, (device) =>
              Math.round(predictForm(form, scenario, { language, device }, cases).primary.seconds),
            ),
          ),
        ]),
      ),
    ]),
  )
}
