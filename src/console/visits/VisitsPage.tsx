import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useSearch } from 'wouter'
import { studyList, visitList, type StudyRow, type VisitList } from '../../study/api.ts'
import { usePolled } from '../requests/usePolled.ts'
import { useRole } from '../session/useRole.ts'
import { Refreshing } from '../shell/Refreshing.tsx'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { FilterBar } from './FilterBar.tsx'
import { isNarrowed, readFilters, withoutHidden, type Filters } from './filters.ts'
import { NoMatch } from './NoMatch.tsx'
import { NoVisits } from './NoVisits.tsx'
import { Paging } from './Paging.tsx'
import { VisitTable } from './VisitTable.tsx'
import { visitsAddress, visitsPath } from './visitsPath.ts'

const noStudies: readonly StudyRow[] = []

/** The list of visits, newest first; the filters are its address, so that a list can be bookmarked and sent. */
export function VisitsPage() {
  const { t } = useTranslation('console')
  const [, navigate] = useLocation()
  const isObserver = useRole() === 'observer'
  const asked = readFilters(new URLSearchParams(useSearch()))
  const filters = isObserver ? withoutHidden(asked) : asked
  const [refreshes, setRefreshes] = useState(true)
  const list = usePolled(visitsPath(filters), visitList, refreshes)
  const studies = usePolled('/api/console/studies', studyList, false).value?.studies ?? noStudies
  usePageTitle(t('visits.heading'))
  // Before the first visit there is nothing to refresh, to filter, or to bring a file to.
  const isNew = list.value?.total === 0 && !isNarrowed(filters)

  return (
    <>
      <h1>{t('visits.heading')}</h1>
      {!isNew && (
        <>
          <p className="console-lead">{t('visits.lead')}</p>
          {isObserver ? (
            <p>{t('visits.observer')}</p>
          ) : (
            <p>
              <Link href="/console/import">{t('imports.heading')}</Link>
            </p>
          )}
          <Refreshing on={refreshes} turn={setRefreshes} readAt={list.readAt} failure={list.failure} />
          <FilterBar
            filters={filters}
            studies={studies}
            isObserver={isObserver}
            change={(changed) => navigate(visitsAddress(changed))}
          />
        </>
      )}
      {list.value === null ? (
        list.failure === null && <Loading />
      ) : (
        <Found list={list.value} filters={filters} studies={studies} />
      )}
    </>
  )
}

interface FoundProps {
  list: VisitList
  filters: Filters
  studies: readonly StudyRow[]
}

function Found({ list, filters, studies }: FoundProps) {
  const { t } = useTranslation('console')
  const empty = isNarrowed(filters) ? <NoMatch /> : <NoVisits studies={studies} />
  return (
    <>
      <p className="visually-hidden" role="status">
        {t('visits.found', { count: list.total })}
      </p>
      {list.total === 0 ? empty : <VisitTable visits={list.visits} total={list.total} />}
      <Paging filters={filters} pages={list.pages} />
    </>
  )
}
