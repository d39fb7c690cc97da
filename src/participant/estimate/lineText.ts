import type { Line } from '../../eligibility/result.ts'
import { usd } from '../../i18n/format.ts'
import type { Words } from '../../i18n/useWords.ts'
import { fiscalYear } from './fiscalYear.ts'

/** The number of a line of the working as a person reads it; an exact amount to the cent, rounded half up. */
export function lineText(line: Line, { t, has, locale }: Words): string {
  switch (line.unit) {
    case 'cents':
      return usd(Math.floor(line.value.top / line.value.bottom + 0.5), locale)
    case 'dollars':
      return usd(line.value * 100, locale)
    case 'people':
    case 'days':
      return t(`estimate:working.${line.unit}`, { count: line.value })
    case 'yes-no':
      return t(`estimate:working.${line.value ? 'yes' : 'no'}`)
    case 'code': {
      if (line.rule === 'fiscal-year') return t('estimate:working.year', fiscalYear(line.value))
      const key = `estimate:codes.${line.rule}.${line.value}`
      return has(key) ? t(key) : line.value
    }
  }
}
