import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { arms } from '../../../analysis/study/arms.ts'
import type { TimeSavedResult } from '../../../analysis/timeSaved.ts'
import type { TimeTaxResult } from '../../../analysis/timeTax.ts'
import { intervalCell, table, text } from '../model/cells.ts'
import type { SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

/**
 * What the forms take from people in a year, for a million applications: of the arithmetic mean, with the modified Cox interval
 * (measurement E), and what the simplified one saves of it, with an interval that follows from both. Hours alone: a price of people's time is a choice of policy.
 */
export function taxSection({ timeTax, timeSaved }: StudyResults, speech: Speech): SectionModel {
  const { t, minutes, whole } = speech
  const row = (name: string, tax: TimeTaxResult | TimeSavedResult) => {
    const [ofMinutes, ofHours] = [
      tax.status === 'estimated' ? { ...tax, interval: tax.minutesInterval } : tax,
      tax.status === 'estimated' ? { ...tax, interval: tax.hoursInterval } : tax,
    ]
    const point = (of: 'meanMinutes' | 'hoursAYear', write: (value: number) => string) =>
      tax.status === 'not-estimable' ? '–' : write(tax[of])
    return [
      ...[name, whole(tax.n), point('meanMinutes', minutes), intervalCell(speech, ofMinutes, minutes)],
      ...[point('hoursAYear', whole), intervalCell(speech, ofHours, whole)],
    ]
  }
  const rows = [...arms.map((arm) => row(t(`form.${arm}`), timeTax[arm])), row(t('tax.saved'), timeSaved)]
  const heads = ['form', 'n:n', 'n:average', 'n:interval', 'n:hours', 'n:interval']
  return {
    id: 'tax',
    heading: t('sections.tax'),
    blocks: [
      text(t('tax.says')),
      { kind: 'table', table: table(speech, 'tax', t('tax.caption'), heads, rows) },
      text(t('tax.intervals')),
    ],
  }
}
