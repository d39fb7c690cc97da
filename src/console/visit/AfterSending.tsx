import { useTranslation } from 'react-i18next'
import type { StretchMeasures } from '../../analysis/runMeasures.ts'
import { Accounting } from './Accounting.tsx'
import { itemPlaces } from './itemPlaces.ts'
import { PageTimes } from './PageTimes.tsx'
import { SegmentTimes } from './SegmentTimes.tsx'

/** The pages after the press of send, which are no part of any time of the run. */
export function AfterSending({ measures }: { measures: StretchMeasures }) {
  const { t } = useTranslation('console')
  if (measures.pages.length === 0) return null
  return (
    <>
      <h3>{t('after.heading')}</h3>
      <p>{t('after.lead')}</p>
      <SegmentTimes caption={t('after.segments')} segments={measures.segments} taskMs={measures.taskMs} />
      <PageTimes
        caption={t('after.pages', { count: measures.pages.length })}
        pages={measures.pages}
        placeOf={itemPlaces(measures.pages)}
      />
      <Accounting heading={t('after.accounting')} measures={measures} />
    </>
  )
}
