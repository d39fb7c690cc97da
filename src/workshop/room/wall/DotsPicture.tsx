import { useRef } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'
import { formId } from '../../../ui/FormMark.tsx'
import { useRoomWords } from '../names/useRoomWords.ts'
import type { DotRow } from './dotRows.ts'
import { claimed, minutesAxis } from './minutesAxis.ts'
import { swarm } from './swarm.ts'
import { useSize } from '../../../ui/useSize.ts'

const minute = 60_000
const margin = 72
/** Room for the numbers of the axis, and for a row's sentence above its dots. */
const axisHeight = 64
const sentenceHeight = 60
const crowded = 60
const usualSize = { width: 1200, height: 500 }

interface DotsPictureProps {
  rows: readonly DotRow[]
  facts: RoomFacts
  showsGaveUp: boolean
}

/** A dot for each run that was sent, on a log axis of minutes; the sentences above the rows say the same in words. */
export function DotsPicture({ rows, facts, showsGaveUp }: DotsPictureProps) {
  const { t } = useWords()
  const words = useRoomWords()
  const host = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(host, usualSize)
  const ended = rows.flatMap(({ finished, gaveUp }) => [...finished, ...(showsGaveUp ? gaveUp : [])])
  const axis = minutesAxis(
    ended.map(({ primaryMs }) => primaryMs),
    width,
    margin,
  )
  const rowHeight = (height - axisHeight) / rows.length
  const most = Math.max(0, ...rows.map(({ finished }) => finished.length))
  const diameter = Math.max(14, Math.min(most > crowded ? 20 : 32, (rowHeight - sentenceHeight) / 5))
  return (
    <div className="wall-picture" ref={host}>
      <svg width={width} height={height} role="img" aria-label={t('room:wall.dots')}>
        {claimed.map((minutes) => (
          <g key={minutes}>
            <line
              className="wall-claimed"
              x1={axis.x(minutes * minute)}
              x2={axis.x(minutes * minute)}
              y1={0}
              y2={height - axisHeight}
            />
          </g>
        ))}
        <line className="wall-axis" x1={margin} x2={width - margin} y1={height - axisHeight} y2={height - axisHeight} />
        {axis.ticks.map(({ minutes, x }) => (
          <text key={minutes} className="wall-tick" x={x} y={height - 12} textAnchor="middle">
            {minutes}
          </text>
        ))}
        {rows.map((row, index) => {
          const top = index * rowHeight
          const middle = top + sentenceHeight + (rowHeight - sentenceHeight) / 2
          const shown = [...row.finished, ...(showsGaveUp ? row.gaveUp : [])]
          const places = swarm(
            shown.map(({ id, primaryMs }) => ({ id, x: axis.x(primaryMs) })),
            diameter,
          )
          return (
            <g key={row.form} className="wall-row" data-form={formId(row.form)}>
              {places.map(({ id, x, y }, at) => (
                <g key={id} data-dot={id} transform={`translate(${x} ${middle + y})`}>
                  <DotShape form={formId(row.form)} size={diameter} hasGivenUp={at >= row.finished.length} />
                </g>
              ))}
            </g>
          )
        })}
      </svg>
      <ol className="wall-sentences">
        {rows.map(({ form, finished, medianMs }) => (
          <li key={form} data-form={formId(form)}>
            <span>
              {medianMs === null
                ? t('room:wall.noneDone', { form: words.form(form, facts) })
                : t('room:wall.median', {
                    form: words.form(form, facts),
                    count: finished.length,
                    minutes: words.minutes(medianMs),
                  })}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

interface DotShapeProps {
  form: string
  size: number
  hasGivenUp: boolean
}

/** The long form is a square, the simplified one a round dot, a form of the room a diamond; who gave up is an outline. */
function DotShape({ form, size, hasGivenUp }: DotShapeProps) {
  const half = size / 2 - 1
  const look = hasGivenUp ? 'wall-dot wall-dot--gave-up' : 'wall-dot'
  if (form === 'simplified') return <circle className={look} r={half} />
  if (form === 'long')
    return <rect className={look} x={-half * 0.9} y={-half * 0.9} width={half * 1.8} height={half * 1.8} />
  return <path className={look} d={`M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`} />
}
