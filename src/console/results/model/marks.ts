import { axisX, gridX, type Markish } from '@observablehq/plot'
import { widthOf, wrapped } from './wrapped.ts'

/** The colours and shapes that the two forms have everywhere. */
export const formColour = { long: 'var(--long)', simplified: 'var(--simplified)' } as const
export const formSymbol = { long: 'square', simplified: 'circle' } as const

/** Moments of a log axis of minutes that people think in. */
const minuteTicks = [1, 2, 5, 10, 20, 45, 90, 180, 360, 720]

/** A log axis of minutes from `least` to `most`, with round ends. */
export function minuteAxis(
  least: number,
  most: number,
  label: AxisName,
): { domain: [number, number]; marks: Markish[] } {
  const domain: [number, number] = [Math.min(5, least * 0.9), Math.max(60, most * 1.1)]
  const ticks = minuteTicks.filter((tick) => tick >= domain[0] && tick <= domain[1])
  return { domain, marks: valueAxis(ticks, label) }
}

type AxisName = ReturnType<typeof axisName>

/** A light grid and an axis with these ticks and its label below them. */
export function valueAxis(
  ticks: number[] | undefined,
  { label, below }: AxisName,
  write: (value: number) => string = String,
): Markish[] {
  const at = ticks ? { ticks } : {}
  return [
    gridX({ strokeOpacity: 0.12, ...at }),
    // As `text`, for a log scale leaves out some of the names that `tickFormat` gives.
    axisX({
      ...at,
      text: (value: number) => write(value),
      label,
      labelAnchor: 'right',
      labelArrow: 'none',
      labelOffset: below,
    }),
  ]
}

/** Names of rows, as many letters as there is room for. */
export function shortened(name: string, width: number): string {
  const most = width < 520 ? 18 : 34
  if (widthOf(name) <= most) return name
  const letters = [...name]
  while (widthOf(letters.join('')) > most - 1) letters.pop()
  return `${letters.join('')}…`
}

/** The name of an axis in as many lines as a drawing of this width needs, and the room that they take below its ticks. */
export function axisName(name: string, width: number): { label: string; below: number; marginBottom: number } {
  const lines = wrapped(name, (width - 24) / 7.5)
  const below = 40 + 16 * (lines.length - 1)
  return { label: lines.join('\n'), below, marginBottom: below + 12 }
}
