import { useTranslation } from 'react-i18next'
import { type Fate, fates } from '../../forms/crosswalk.ts'
import { scenarioOf, scenarios } from '../../scenarios/scenarios.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useNames } from '../names/useNames.ts'
import type { Comparison } from './useComparison.ts'

const householdIds = scenarios.map(({ id }) => id)

/** Narrows both forms to what one household is asked, and to what became of a question. Acts at once. */
export function CompareFilters({ comparison: { scenario, fate, choose } }: { comparison: Comparison }) {
  const { t } = useTranslation('workshop')
  const names = useNames()
  const household = (id: string) => {
    const found = scenarioOf(id)
    return found ? names.household(found) : id
  }
  return (
    <div className="compare-filters" role="group" aria-label={t('atlas.compare.filters')}>
      <Choice
        label={t('atlas.compare.household')}
        none={t('atlas.compare.everyHousehold')}
        value={scenario?.id ?? ''}
        choices={householdIds}
        words={household}
        choose={(value) => choose({ household: value })}
      />
      <Choice
        label={t('atlas.compare.fate')}
        none={t('atlas.compare.everyFate')}
        value={fate ?? ''}
        choices={fates}
        words={(value) => t(`atlas.fate.${value as Fate}`)}
        choose={(value) => choose({ fate: value })}
      />
    </div>
  )
}
