import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../analysis/timeline.ts'
import { duration } from '../formats/duration.ts'
import { useRegionName } from '../../ui/sectionHeading.ts'
import type { ItemPlace } from './itemPlaces.ts'
import { TimelineDrawing } from './TimelineDrawing.tsx'
import { TimelineTable } from './TimelineTable.tsx'

interface TimelineFigureProps {
  timeline: Timeline
  /** Pause and away together, in milliseconds. */
  uncountedMs: number
  placeOf: ItemPlace
}

/** The run along its clock: drawn, said in a sentence, and as a table. */
export function TimelineFigure({ timeline, uncountedMs, placeOf }: TimelineFigureProps) {
  const { t } = useTranslation('console')
  const id = useId()
  const regionId = useId()
  const region = useRegionName(regionId)
  const marked = (kind: string) => timeline.marks.filter((mark) => mark.kind === kind).length
  return (
    <>
      <h3>{t('timeline.heading')}</h3>
      <figure className="console-timeline">
        <div
          className="data-scroll"
          role="region"
          id={regionId}
          aria-label={t('timeline.region')}
          aria-labelledby={region}
          tabIndex={0}
        >
          <TimelineDrawing timeline={timeline} name={t('timeline.name')} describedBy={id} />
        </div>
        <figcaption id={id}>
          {t('timeline.caption', {
            length: duration.minutes(timeline.length),
            showings: t('count.showings', { count: timeline.pages.length }),
            uncounted: duration.minutes(uncountedMs),
            errors: t('count.errors', { count: marked('error') }),
            corrections: t('count.corrections', { count: marked('correction') }),
            backs: t('count.backs', { count: marked('back') }),
            languages: t('count.languages', { count: marked('language') }),
          })}
        </figcaption>
      </figure>
      <TimelineTable timeline={timeline} placeOf={placeOf} />
    </>
  )
}
