import { useRef } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'
import { formId } from '../../../ui/FormMark.tsx'
import { useSize } from '../../../ui/useSize.ts'
import { useRoomWords } from '../names/useRoomWords.ts'
import type { DotRow } from './dotRows.ts'
import { claimed, minutesAxis } from './minutesAxis.ts'
import { swarms } from './swarm.ts'

const minute = 60_000
const usualSize = { width: 1184, height: 500, em: 48 }
/** In sizes of the wall's text: the ends of the axis, the room for its numbers, and for a row's sentence above its dots. */
const margin = 1.5
const axisHeight = 1.35
const sentenceHeight = 1.25
/** How large a dot is: the largest that leaves room for all. */
const diameters = [0.66, 0.56, 0.48, 0.41, 0.35, 0.3, 0.26, 0.23, 0.2, 0.175, 0.15, 0.125]

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
  const { width, height, em } = useSize(host, usualSize)
  const ended = rows.map(({ finished, gaveUp }) => [...finished, ...(showsGaveUp ? gaveUp : [])])
  const axis = minutesAxis(
    ended.flat().map(({ primaryMs }) => primaryMs),
    width,
    margin * em,
  )
  const bottom = height - axisHeight * em
  const rowHeight = bottom / rows.length
  const dotsHeight = Math.max(0, rowHeight - sentenceHeight * em)
  const { diameter, rows: landed } = swarms(
    ended.map((dots) => dots.map(({ id, primaryMs }) => ({ id, x: axis.x(primaryMs) }))),
    dotsHeight,
    diameters.map((size) => size * em),
  )
  return (
    <div className="wall-picture" ref={host}>
      <svg width={width} height={height} role="img" aria-label={t('room:wall.dots')}>
        {claimed.map((minutes) => (
          <line
            key={minutes}
            className="wall-claimed"
            x1={axis.x(minutes * minute)}
            x2={axis.x(minutes * minute)}
            y1={0}
            y2={bottom}
          />
        ))}
        <line className="wall-axis" x1={margin * em} x2={width - margin * em} y1={bottom} y2={bottom} />
        {axis.ticks.map(({ minutes, x }) => (
          <text key={minutes} className="wall-tick" x={x} y={height - em / 4} textAnchor="middle">
            {minutes}
          </text>
        ))}
        {rows.map((row, index) => {
          const middle = (index + 1) * rowHeight - dotsHeight / 2
          return (
            <g key={row.form} className="wall-row" data-form={formId(row.form)}>
              {landed[index]?.map(({ id, x, y }, at) => (
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
  const strokeWidth = hasGivenUp ? size / 7 : size / 20
  const half = (size - strokeWidth) / 2
  const look = { className: hasGivenUp ? 'wall-dot wall-dot--gave-up' : 'wall-dot', strokeWidth }
  if (form === 'simplified') return <circle {...look} r={half} />
  if (form === 'long') return <rect {...look} x={-half * 0.9} y={-half * 0.9} width={half * 1.8} height={half * 1.8} />
  return <path {...look} d={`M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`} />
}
