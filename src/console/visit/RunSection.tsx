import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { measureRun } from '../../analysis/measures.ts'
import { timeline } from '../../analysis/timeline.ts'
import type { LogEvent } from '../../instrumentation/event.ts'
import type { Scope } from '../../study/scope.ts'
import { FormMark, formId } from '../../ui/FormMark.tsx'
import { SectionHeading } from '../../ui/sectionHeading.ts'
import { useNames } from '../names/useNames.ts'
import { Accounting } from './Accounting.tsx'
import { BesideRun } from './BesideRun.tsx'
import { Headline } from './Headline.tsx'
import { itemPlaces } from './itemPlaces.ts'
import { KeyFigures } from './KeyFigures.tsx'
import { OtherCounts } from './OtherCounts.tsx'
import { PageTimes } from './PageTimes.tsx'
import { QuestionTimes } from './QuestionTimes.tsx'
import { SegmentTimes } from './SegmentTimes.tsx'
import { TimelineFigure } from './TimelineFigure.tsx'

interface RunSectionProps {
  events: readonly LogEvent[]
  run: string
  /** What the study's primary measure counts; form and signature where it says nothing. */
  scope?: Scope | undefined
}

/** One run, from the sentence down to the seconds of each question. */
export function RunSection({ events, run, scope }: RunSectionProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const measures = useMemo(() => measureRun(events, run, undefined, undefined, scope), [events, run, scope])
  const drawn = useMemo(() => timeline(events, run), [events, run])
  const placeOf = itemPlaces(measures.pages)
  const { form, scenario, preScreener, afterSending } = measures

  return (
    <SectionHeading value={run}>
      <section className="console-run" data-form={form === null ? undefined : formId(form)} aria-labelledby={run}>
        <h2 id={run}>{t('run.heading', { run: run.slice(1) })}</h2>
        <p className="console-played">
          {form !== null && <FormMark form={form}>{names.form(form)}</FormMark>}
          {scenario !== null && <span>{names.scenario(scenario)}</span>}
        </p>
        <Headline measures={measures} />
        <KeyFigures measures={measures} />
        <Accounting heading={t('accounting.heading')} measures={measures} />
        <TimelineFigure timeline={drawn} uncountedMs={measures.pauseMs + measures.awayMs} placeOf={placeOf} />
        <h3>{t('segments.heading')}</h3>
        <SegmentTimes caption={t('segments.caption')} segments={measures.segments} taskMs={measures.taskMs} />
        <OtherCounts measures={measures} />
        <h3>{t('pages.heading')}</h3>
        <PageTimes
          caption={t('pages.caption', { count: measures.pages.length })}
          pages={measures.pages}
          placeOf={placeOf}
        />
        <h3>{t('questions.heading')}</h3>
        <QuestionTimes questions={measures.questions} placeOf={placeOf} />
        {preScreener && <BesideRun when="before" measures={preScreener} />}
        {afterSending && <BesideRun when="after" measures={afterSending} />}
      </section>
    </SectionHeading>
  )
}
