import written from './seconds.json' with { type: 'json' }

type Seconds = Partial<
  Record<string, Partial<Record<string, Partial<Record<string, Record<'phone' | 'desktop', number>>>>>>
>
const seconds: Seconds = written

/** What was filled in, as whom, in which language and on what. */
export interface FilledIn {
  /** `id@version`. */
  form: string
  scenario: string
  language: string
  device: string
}

/**
 * The predicted time of form and signature, in milliseconds, of somebody who knows the form and makes no mistake (measurement
 * D): what a time is held against that looks too short to be true (C11). A tablet is pressed and typed on as a phone is. Null
 * for a form or household that isn't predicted.
 */
export function expertTime({ form, scenario, language, device }: FilledIn): number | null {
  const found = seconds[form]?.[scenario]?.[language]?.[device === 'desktop' ? 'desktop' : 'phone']
  return found === undefined ? null : found * 1000
}
