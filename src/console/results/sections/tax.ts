import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { arms, type Arm } from '../../../analysis/study/arms.ts'
import { intervalCell, table, text } from '../model/cells.ts'
import type { SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

/**
 * What the forms take from people in a year, for a million applications: of the arithmetic mean, with the modified Cox interval
 * (measurement E). Hours alone: a price of people's time is a choice of policy.
 */
export function taxSection({ timeTax }: StudyResults, speech: Speech): SectionModel {
  const { t, minutes, whole } = speech
  const row = (arm: Arm) => {
    const tax = timeTax[arm]
    const [ofMinutes, ofHours] = [
      tax.status === 'estimated' ? { ...tax, interval: tax.minutesInterval } : tax,
      tax.status === 'estimated' ? { ...tax, interval: tax.hoursInterval } : tax,
    ]
    const point = (of: 'meanMinutes' | 'hoursAYear', write: (value: number) => string) =>
      tax.status === 'not-estimable' ? '–' : write(tax[of])
    return [
      ...[t(`form.${arm}`), whole(tax.n), point('meanMinutes', minutes), intervalCell(speech, ofMinutes, minutes)],
      ...[point('hoursAYear', whole), intervalCell(speech, ofHours, whole)],
    ]
  }
  const { long, simplified } = timeTax
  const saved =
    long.status === 'not-estimable' || simplified.status === 'not-estimable'
      ? []
      : [
          [
            ...[t('tax.saved'), '–', minutes(long.meanMinutes - simplified.meanMinutes), '–'],
            ...[whole(long.hoursAYear - simplified.hoursAYear), '–'],
          ],
        ]
  const heads = ['form', 'n:n', 'n:average', 'n:interval', 'n:hours', 'n:interval']
  return {
    id: 'tax',
    heading: t('sections.tax'),
    blocks: [
      text(t('tax.says')),
      { kind: 'table', table: table(speech, 'tax', t('tax.caption'), heads, [...arms.map(row), ...saved]) },
    ],
  }
}
