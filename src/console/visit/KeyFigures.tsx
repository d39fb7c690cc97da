import { useTranslation } from 'react-i18next'
import type { RunMeasures } from '../../analysis/runMeasures.ts'
import { duration } from '../formats/duration.ts'
import { Figures } from '../tables/Figures.tsx'

const times = ['primaryMs', 'taskMs', 'activeMs', 'elapsedMs', 'sheetMs'] as const
const counts = [
  'screens',
  'answers',
  'errors',
  'corrections',
  'backs',
  'languageSwitches',
  'helps',
  'reloads',
  'clockGaps',
] as const

/** The numbers of a run that studies compare. */
export function KeyFigures({ measures }: { measures: RunMeasures }) {
  const { t } = useTranslation('console')
  const { matched, scored, contradictions } = measures
  return (
    <Figures
      figures={[
        ...times.map((time) => ({ name: t(`figure.${time}`), value: duration.minutes(measures[time]) })),
        {
          name: t('figure.assistLevel'),
          value: t(`assist.${measures.assistLevel}`, { defaultValue: String(measures.assistLevel) }),
        },
        ...counts.map((count) => ({ name: t(`figure.${count}`), value: measures[count] })),
        ...(contradictions === null ? [] : [{ name: t('figure.contradictions'), value: contradictions }]),
        { name: t('figure.matched'), value: t('visits.matches', { matched, scored }) },
      ]}
    />
  )
}
