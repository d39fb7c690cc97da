import { areaY, axisY, gridY, lineY, text as label, type PlotOptions } from '@observablehq/plot'
import { atRiskAt } from '../../../analysis/completion/followUp.ts'
import { arms, type Arm } from '../../../analysis/study/arms.ts'
import { axisName, formColour, valueAxis } from '../model/marks.ts'
import type { Speech } from '../model/speech.ts'

/** From this minute on, this share; with its interval where it has one. */
export interface CurvePoint {
  time: number
  share: number
  lower?: number | undefined
  upper?: number | undefined
}

/** A curve of one form. */
export interface Curve {
  arm: Arm
  kind: 'finished' | 'gave-up'
  points: readonly CurvePoint[]
}

/** Minutes at which tables tell curves, and how many were still followed. */
const minutes = [0, 5, 10, 15, 20, 30, 45, 60, 75, 90, 120, 180, 240, 360, 600]

/** Those up to a little beyond the longest run, as many as there is room for. */
export function minutesUpTo(longest: number, width = Infinity): number[] {
  const shown = minutes.filter((minute) => minute <= longest * 1.02)
  const most = Math.max(3, Math.floor(width / 70))
  const each = Math.max(1, Math.ceil(shown.length / most))
  return shown.filter((_, place) => place % each === 0)
}

interface Drawn {
  curves: readonly Curve[]
  /** How long each run of a form was followed. */
  followed: Record<Arm, readonly number[]>
  /** The name of the axis of shares. */
  share: string
}

const rowHeight = 18

/** Shares by minute, as steps, with the numbers still followed below the axis. */
export function curveOptions(
  { curves, followed, share }: Drawn,
  { t, percent, whole }: Speech,
  width: number,
): PlotOptions {
  const longest = Math.max(1, ...arms.flatMap((arm) => followed[arm]))
  const ticks = minutesUpTo(longest, width)
  const finished = curves.filter(({ kind }) => kind === 'finished')
  const numbers = arms.flatMap((arm, row) =>
    ticks.map((minute) => ({ arm, row, minute, people: whole(atRiskAt(followed[arm], minute)) })),
  )
  return {
    height: 360,
    marginTop: 28,
    marginLeft: 56,
    marginRight: 28,
    marginBottom: 64 + rowHeight * (arms.length + 1),
    x: { domain: [0, longest] },
    y: { domain: [0, 1] },
    marks: [
      gridY({ strokeOpacity: 0.12, ticks: 5 }),
      axisY({ ticks: 5, tickFormat: percent, label: share, labelArrow: 'none' }),
      ...valueAxis(ticks, axisName(t('completion.axis'), width)),
      ...finished.map(({ arm, points }) =>
        areaY(points, {
          ...{ x: 'time', y1: (point: CurvePoint) => point.lower ?? point.share, curve: 'step-after' },
          ...{ y2: (point: CurvePoint) => point.upper ?? point.share, fill: formColour[arm], fillOpacity: 0.12 },
        }),
      ),
      ...curves.map(({ arm, kind, points }) =>
        lineY(points, {
          ...{ x: 'time', y: 'share', curve: 'step-after', stroke: formColour[arm] },
          strokeWidth: kind === 'finished' ? 2.5 : 1.25,
          ...(arm === 'long' ? { strokeDasharray: kind === 'finished' ? '7 3' : '4 3' } : {}),
        }),
      ),
      label(finished.flatMap(nameOf), {
        ...{ x: 'time', y: 'share', text: ({ arm }: { arm: Arm }) => t(`form.${arm}`), dx: 8, dy: 12 },
        ...{ textAnchor: 'start', fontWeight: 600, fill: ({ arm }: { arm: Arm }) => formColour[arm] },
      }),
      label([t('completion.atRisk')], {
        ...{ frameAnchor: 'bottom-left', textAnchor: 'start', dx: -48, dy: 60, text: (words: string) => words },
        lineAnchor: 'top',
      }),
      ...arms.map((arm, row) =>
        label(
          numbers.filter((one) => one.arm === arm),
          {
            ...{ x: 'minute', frameAnchor: 'bottom', text: 'people', fill: formColour[arm], fontWeight: 600 },
            ...{ dy: 60 + rowHeight * (row + 1), lineAnchor: 'top' },
          },
        ),
      ),
    ],
  }
}

/** Each curve is named to its right, the quicker one high up and the slower one low down: there the two are far apart. */
function nameOf({ arm, points }: Curve) {
  const height = arm === 'simplified' ? 0.75 : 0.3
  const place = points.find(({ share }) => share >= height) ?? points.at(-1)
  return place ? [{ arm, ...place }] : []
}
