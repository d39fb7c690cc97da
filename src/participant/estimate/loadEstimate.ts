import type { i18n as I18n } from 'i18next'
import { loadEstimateWords } from '../../i18n/loadEstimateWords.ts'
import type { Locale } from '../../i18n/locale.ts'

/** The rules, and what shows an estimate. */
export type EstimateParts = typeof import('./parts.ts')

let parts: EstimateParts | undefined
const namespace = 'estimate'

/** The rules and their words in this language, where both are on the device already. */
export const estimateAtHand = (i18n: I18n, locale: Locale): EstimateParts | undefined =>
  i18n.hasResourceBundle(locale, namespace) ? parts : undefined

/**
 * Fetches the rules and their words: no other page of a visit needs them. Asked for a page ahead, so that an estimate
 * is there without the network too. Rejects where they can't be had.
 */
export async function loadEstimate(i18n: I18n, locale: Locale): Promise<EstimateParts> {
  const [loaded, words] = await Promise.all([
    parts ?? import('./parts.ts'),
    i18n.hasResourceBundle(locale, namespace) ? undefined : loadEstimateWords(locale),
  ])
  parts = loaded
  if (words) i18n.addResourceBundle(locale, namespace, words)
  return loaded
}
