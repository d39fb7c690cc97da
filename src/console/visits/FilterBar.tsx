import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StudyRow } from '../../study/api.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useNames } from '../names/useNames.ts'
import { filterNames, fixedChoices, hiddenFilters, isNarrowed, type FilterName, type Filters } from './filters.ts'

interface FilterBarProps {
  filters: Filters
  studies: readonly StudyRow[]
  /** Observers have no filter by what they don't see. */
  isObserver: boolean
  change: (filters: Filters) => void
}

/** One choice a filter; a change acts at once and starts again at the first page. */
export function FilterBar({ filters, studies, isObserver, change }: FilterBarProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const choices: Record<FilterName, readonly string[]> = {
    ...fixedChoices,
    study: studies.map((study) => study.code),
    scenario: [...new Set(studies.flatMap((study) => study.scenarios))].sort(),
  }
  const words: Record<FilterName, (value: string) => string> = {
    study: (code) => names.study(studies.find((study) => study.code === code) ?? { code, title: code }),
    lang: names.language,
    scenario: names.scenario,
    outcome: names.outcome,
    device: names.device,
  }

  return (
    <div className="console-filters" role="group" aria-label={t('filters.heading')}>
      {filterNames
        .filter((name) => !isObserver || !hiddenFilters.includes(name))
        .map((name) => (
          <Choice
            key={name}
            label={t(`filters.${name}`)}
            none={t('filters.any')}
            value={filters[name]}
            choices={withChosen(choices[name], filters[name])}
            words={words[name]}
            choose={(value) => change({ ...filters, [name]: value, page: 1 })}
          />
        ))}
      {isNarrowed(filters) && <Link href="/console">{t('filters.clear')}</Link>}
    </div>
  )
}

/** A link may name a study or scenario this list doesn't know (yet): the select must show it all the same. */
function withChosen(choices: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || choices.includes(chosen) ? choices : [...choices, chosen]
}
