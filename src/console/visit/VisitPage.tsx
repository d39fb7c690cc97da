import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type * as z from 'zod/mini'
import { useFormats } from '../../i18n/useFormats.ts'
import { visitDetail, type VisitRow } from '../../study/api.ts'
import { Labels } from '../names/Labels.tsx'
import { useNames } from '../names/useNames.ts'
import type { RequestError } from '../requests/requestError.ts'
import { usePolled } from '../requests/usePolled.ts'
import { Refreshing } from '../shell/Refreshing.tsx'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { Figures } from '../tables/Figures.tsx'
import { AfterVisit } from './AfterVisit.tsx'
import { DeviceKeeps } from './DeviceKeeps.tsx'
import { EventLog } from './EventLog.tsx'
import { readEvents, runsOf } from './readEvents.ts'
import { Replies } from './Replies.tsx'
import { RunSection } from './RunSection.tsx'
import { VisitFacts } from './VisitFacts.tsx'
import { Warning } from './Warning.tsx'

/** One visit: its runs measured from its events, the replies, the log itself. */
export function VisitPage({ sid }: { sid: string }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const [refreshes, setRefreshes] = useState(true)
  const { value, readAt, failure } = usePolled(`/api/console/visits/${sid}`, visitDetail, refreshes)
  const heading = value
    ? t('visit.heading', { time: formats.dateAndTime(value.visit.startedAt) })
    : t('visit.headingUnknown')
  usePageTitle(heading)

  return (
    <>
      <p>
        <Link href="/console">{t('visit.all')}</Link>
      </p>
      <h1 className="console-named">
        <span>{heading}</span>
        {value && <Labels visit={value.visit} />}
      </h1>
      {value ? (
        <>
          <Refreshing on={refreshes} turn={setRefreshes} readAt={readAt} failure={failure} />
          <Detail detail={value} />
        </>
      ) : (
        <Missing failure={failure} />
      )}
    </>
  )
}

function Missing({ failure }: { failure: RequestError | null }) {
  const { t } = useTranslation('console')
  if (!failure) return <Loading />
  return <Warning>{t(failure.status === 404 ? 'visit.unknown' : 'visit.failed')}</Warning>
}

function Detail({ detail }: { detail: z.output<typeof visitDetail> }) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const { events, unreadable } = useMemo(() => readEvents(detail.events), [detail])
  const runs = runsOf(events)
  const { concealed } = detail.visit
  if (concealed) return <Concealed detail={detail} concealed={concealed} />
  return (
    <>
      <DeviceKeeps events={events} />
      <VisitFacts visit={detail.visit} events={events} />
      {detail.imports.map(({ by, at, events: count }) => (
        <p key={by}>{t('visit.imported', { count, by, at: formats.dateAndTime(at) })}</p>
      ))}
      {detail.late > 0 && <p>{t('visit.late', { count: detail.late })}</p>}
      {unreadable > 0 && <Warning>{t('visit.unreadable', { count: unreadable })}</Warning>}
      {runs.length === 0 && <p>{t('visit.noRuns')}</p>}
      {runs.map((run) => (
        <RunSection key={run} events={events} run={run} scope={detail.visit.scope} />
      ))}
      <Replies replies={detail.replies} />
      <AfterVisit visit={detail.visit} />
      <EventLog events={events} />
    </>
  )
}

/** What an observer sees: that there is a visit, how far it is, and what its participant said of it. */
function Concealed({
  detail,
  concealed,
}: {
  detail: z.output<typeof visitDetail>
  concealed: NonNullable<VisitRow['concealed']>
}) {
  const { t } = useTranslation('console')
  const names = useNames()
  const formats = useFormats()
  const { visit, replies } = detail
  return (
    <>
      <p>{t('visit.concealed')}</p>
      <Figures
        figures={[
          { name: t('visit.fact.study'), value: visit.study },
          { name: t('visit.fact.language'), value: names.language(visit.lang) },
          { name: t('visit.fact.device'), value: names.device(visit.device) },
          { name: t('visit.fact.lastSeen'), value: formats.dateAndTime(visit.lastSeenAt) },
          { name: t('visits.column.begun'), value: concealed.begun },
          { name: t('visits.column.ended'), value: concealed.ended },
        ]}
      />
      <Replies replies={replies} />
    </>
  )
}
