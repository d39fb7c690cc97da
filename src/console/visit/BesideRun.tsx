import { useTranslation } from 'react-i18next'
import type { StretchMeasures } from '../../analysis/runMeasures.ts'
import { Accounting } from './Accounting.tsx'
import { itemPlaces } from './itemPlaces.ts'
import { PageTimes } from './PageTimes.tsx'
import { SegmentTimes } from './SegmentTimes.tsx'

interface BesideRunProps {
  measures: StretchMeasures
  /** The pre-screener, or what follows the press of send. */
  when: 'before' | 'after'
}

/** The pages before a run begins or after it was sent, which are no part of any time of the run. */
export function BesideRun({ measures, when }: BesideRunProps) {
  const { t } = useTranslation('console')
  if (measures.pages.length === 0) return null
  return (
    <>
      <h3>{t(`${when}.heading`)}</h3>
      <p>{t(`${when}.lead`)}</p>
      <SegmentTimes caption={t(`${when}.segments`)} segments={measures.segments} taskMs={measures.taskMs} />
      <PageTimes
        caption={t(`${when}.pages`, { count: measures.pages.length })}
        pages={measures.pages}
        placeOf={itemPlaces(measures.pages)}
      />
      <Accounting heading={t(`${when}.accounting`)} measures={measures} />
    </>
  )
}
