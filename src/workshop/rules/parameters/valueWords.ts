import { day } from '../../../i18n/format.ts'
import type { Sourced } from '../../../eligibility/parameters/parametersFile.ts'
import type { Locale } from '../../../i18n/locale.ts'
import { researchFormats } from '../../../i18n/researchFormats.ts'
import { moneyWords } from '../working/moneyWords.ts'

type Valued = Pick<Sourced, 'unit' | 'value'>

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a number is one for each size of household. */
export const isBySize = ({ value }: Pick<Sourced, 'value'>): boolean => isTable(value) && '1' in value

/** Joins a name in the file of the rules with its value. */
type Named = (name: string, value: string) => string

/**
 * A number of the rules as it is read in a language: dollars where its unit is dollars, days in words; several of them
 * each with its name.
 */
export function valueWords({ unit, value }: Valued, locale: Locale, named: Named): string {
  const { list, parts } = researchFormats(locale)
  if (isTable(value))
    return parts(
      Object.entries(value).map(([name, one]) =>
        named(name.replaceAll('_', ' '), valueWords({ unit, value: one }, locale, named)),
      ),
    )
  if (Array.isArray(value)) return list(value.map(String))
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, locale)
  return unit.startsWith('USD') && typeof value === 'number'
    ? moneyWords(locale).centsUsd(Math.round(value * 100))
    : String(value)
}

/** The unit without what the value already says. */
export const unitWords = ({ unit }: Pick<Sourced, 'unit'>): string => unit.replace(/^(?:USD|date)\b[,;]?\s*/, '')
