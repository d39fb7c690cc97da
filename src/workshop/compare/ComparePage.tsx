import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import './compare.scss'
import { long } from '../../forms/long.ts'
import { simplified } from '../../forms/simplified.ts'
import { rewordedBy } from '../../forms/rewordedBy.ts'
import { useLookup } from '../names/useLookup.ts'
import { useNames } from '../names/useNames.ts'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { CompareFilters } from './CompareFilters.tsx'
import { CrossingPicture } from './CrossingPicture.tsx'
import { FateTable } from './FateTable.tsx'
import { FormColumn } from './FormColumn.tsx'
import { LawTable } from './LawTable.tsx'
import { Sizes } from './Sizes.tsx'
import { useComparison } from './useComparison.ts'

/** Its chart is heavy, and comes when the rest is there. */
const PredictedMinutes = lazy(() => import('../predicted/PredictedMinutes.tsx'))

/** The long form and the simplified one side by side, with what became of every question. */
export function ComparePage() {
  const { t } = useTranslation('workshop')
  const look = useLookup()
  const isReworded = useMemo(() => rewordedBy(look), [look])
  const names = useNames()
  const comparison = useComparison(long, simplified, isReworded)
  const { scenario } = comparison
  usePageTitle(t('atlas.compare.heading'))
  return (
    <div className="compare">
      <h1>{t('atlas.compare.heading')}</h1>
      <p>{t('atlas.compare.lead')}</p>
      <CompareFilters comparison={comparison} />
      <Sizes comparison={comparison} />
      <FateTable comparison={comparison} />
      <LawTable comparison={comparison} />
      <CrossingPicture comparison={comparison} />
      <Suspense>
        <PredictedMinutes {...(scenario ? { household: { id: scenario.id, name: names.household(scenario) } } : {})} />
      </Suspense>
      <h2>{t('atlas.compare.screenByScreen')}</h2>
      <div className="compare-columns">
        <FormColumn comparison={comparison} side="from" />
        <FormColumn comparison={comparison} side="to" />
      </div>
      <p className="compare-note">{t('atlas.compare.composite')}</p>
    </div>
  )
}
