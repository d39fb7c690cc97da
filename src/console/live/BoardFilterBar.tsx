import { useTranslation } from 'react-i18next'
import { Choice } from '../../ui/Choice.tsx'
import { useNames } from '../names/useNames.ts'
import { fixedChoices } from '../visits/filters.ts'
import { type BoardFilters, type Standing, standings } from './boardRows.ts'

interface BoardFilterBarProps {
  filters: BoardFilters
  change: (filters: BoardFilters) => void
}

/** Narrows the board to a language, or to those who stand in one way. */
export function BoardFilterBar({ filters, change }: BoardFilterBarProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  return (
    <div className="console-filters" role="group" aria-label={t('filters.heading')}>
      <Choice
        label={t('filters.lang')}
        none={t('filters.any')}
        value={filters.lang}
        choices={fixedChoices.lang}
        words={names.language}
        choose={(lang) => change({ ...filters, lang })}
      />
      <Choice
        label={t('live.column.standing')}
        none={t('filters.any')}
        value={filters.standing}
        choices={standings}
        words={(standing) => t(`live.standing.${standing}`)}
        choose={(standing) => change({ ...filters, standing: standing as '' | Standing })}
      />
    </div>
  )
}
