import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarkKind, Timeline } from '../../analysis/timeline.ts'
import { duration } from '../formats/duration.ts'
import { useNames } from '../names/useNames.ts'
import { timeTicks } from './timeTicks.ts'

const gutter = 120
const width = 840
const axisHeight = 24
const pagesHeight = 32
const laneHeight = 22
/** Roughly what a letter of a bar's label takes at the size the style sheet gives it. */
const letterWidth = 7
const markKinds: readonly MarkKind[] = ['error', 'correction', 'back', 'language', 'help', 'stop']

interface TimelineDrawingProps {
  timeline: Timeline
  name: string
  describedBy: string
}

/** Pages as bars along time, uncounted stretches hatched over them, below them a lane for each kind of mark. */
export function TimelineDrawing({ timeline, name, describedBy }: TimelineDrawingProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const hatch = useId()
  const { length, pages, excluded, sheet, marks } = timeline
  const x = (ms: number) => gutter + (length > 0 ? (ms / length) * width : 0)
  const kinds = markKinds.filter((kind) => marks.some((mark) => mark.kind === kind))
  const lanes = [...(sheet.length > 0 ? ['sheet' as const] : []), ...kinds]
  const top = (lane: number) => axisHeight + pagesHeight + lane * laneHeight
  const height = top(lanes.length) + 4

  return (
    <svg
      className="console-drawing"
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
      viewBox={`0 0 ${gutter + width + 24} ${height}`}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="console-hatch-paper" width="6" height="6" />
          <rect className="console-hatch-line" width="2" height="6" />
        </pattern>
      </defs>
      {timeTicks(length).map((tick) => (
        <g key={tick} className="console-tick">
          <line x1={x(tick)} x2={x(tick)} y1={axisHeight - 6} y2={height} />
          <text x={x(tick)} y={axisHeight - 10} textAnchor="middle">
            {duration.minutes(tick)}
          </text>
        </g>
      ))}
      <LaneName words={t('timeline.lane.pages')} y={axisHeight + pagesHeight / 2} />
      {pages.map(({ page, from, to }) => (
        <g key={`${from} ${page}`} className="console-page-bar">
          <rect x={x(from)} y={axisHeight} width={x(to) - x(from)} height={pagesHeight - 4}>
            <title>
              {t('timeline.bar', { page: names.page(page), from: duration.minutes(from), to: duration.minutes(to) })}
            </title>
          </rect>
          {names.page(page).length * letterWidth < x(to) - x(from) - 8 && (
            <text x={x(from) + 6} y={axisHeight + pagesHeight / 2} dominantBaseline="central">
              {names.page(page)}
            </text>
          )}
        </g>
      ))}
      {excluded.map(({ kind, from, to }) => (
        <rect
          key={`${kind} ${from}`}
          className="console-excluded"
          x={x(from)}
          y={axisHeight}
          width={x(to) - x(from)}
          height={pagesHeight - 4}
          fill={`url(#${hatch})`}
        />
      ))}
      {lanes.map((lane, place) => (
        <g key={lane} className="console-lane" data-lane={lane}>
          <LaneName words={t(`timeline.lane.${lane}`)} y={top(place) + laneHeight / 2} />
          {lane === 'sheet'
            ? sheet.map(({ from, to }) => (
                <rect key={from} x={x(from)} y={top(place) + 6} width={x(to) - x(from)} height={laneHeight - 12} />
              ))
            : marks
                .filter((mark) => mark.kind === lane)
                .map(({ at, question, item }) => (
                  <rect
                    key={`${at} ${question} ${item}`}
                    x={x(at) - 1.5}
                    y={top(place) + 3}
                    width="3"
                    height={laneHeight - 6}
                  />
                ))}
        </g>
      ))}
    </svg>
  )
}

function LaneName({ words, y }: { words: string; y: number }) {
  return (
    <text className="console-lane-name" x={gutter - 8} y={y} textAnchor="end" dominantBaseline="central">
      {words}
    </text>
  )
}
