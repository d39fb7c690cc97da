import {
  areaY,
  axisX,
  axisY,
  dot,
  gridY,
  lineY,
  type Markish,
  type PlotOptions,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot'
import type { Curve, Edge, Point } from '../curve/amountCurve.ts'
import type { Turn } from '../curve/regime.ts'

/** The words on the drawing. */
export interface ChartWords {
  income: string
  amount: string
  own: string
  /** Names of the lines that stand on the drawing. */
  turn: (edge: Edge) => string
  dollars: (dollars: number) => string
}

/** Edges where money is lost at once: lines across the drawing. The others are bends, and only dots. */
const cliffs: readonly Turn[] = ['gross-limit', 'net-limit', 'resource-limit', 'other-route']
const rowHeight = 20
const rowsOnTop = 3

/** Amount against income, in ink: a line with its cliffs named, and the household's own income. */
export function chartOptions({ points, edges, upTo }: Curve, own: Point, words: ChartWords) {
  const highest = Math.max(...points.map(({ amount }) => amount), 1)
  return (width: number): PlotOptions => ({
    height: Math.round(Math.min(440, Math.max(320, width * 0.5))),
    marginTop: 26 + rowsOnTop * rowHeight,
    marginLeft: 60,
    marginRight: 28,
    marginBottom: 48,
    x: { domain: [0, upTo] },
    y: { domain: [0, highest * 1.04] },
    marks: [
      gridY({ strokeOpacity: 0.12, ticks: 5 }),
      axisY({ ticks: 5, tickFormat: words.dollars, label: words.amount, labelArrow: 'none', labelOffset: 56 }),
      axisX({
        ticks: Math.max(3, Math.floor(width / 110)),
        tickFormat: (cents: number) => words.dollars(cents / 100),
        label: words.income,
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: 42,
      }),
      areaY(points, { x: 'income', y: 'amount', fillOpacity: 0.07 }),
      ...cliffMarks(edges, upTo, words),
      lineY(points, { x: 'income', y: 'amount', strokeWidth: 2.5, strokeLinejoin: 'round' }),
      dot(
        edges.filter(({ turn, before }) => before > 0 && !cliffs.includes(turn)),
        { x: 'last', y: 'before', r: 3.5, fill: 'currentColor' },
      ),
      ...minimumMarks(edges, upTo, words),
      ...ownMarks(own, upTo, words),
      ruleY([0]),
    ],
  })
}

/** A name stands on the side of its line where there is room. */
const side = (income: number, upTo: number, lastPart = 0.5) =>
  income > upTo * lastPart ? ({ textAnchor: 'end', dx: -5 } as const) : ({ textAnchor: 'start', dx: 5 } as const)

/** `row` counts lines of names from the drawing's top edge. */
const onTop = (row: number) => ({ frameAnchor: 'top', dy: -(rowsOnTop - row) * rowHeight, lineAnchor: 'top' }) as const

const cliffMarks = (edges: readonly Edge[], upTo: number, words: ChartWords): Markish[] =>
  edges
    .filter(({ turn }) => cliffs.includes(turn))
    .flatMap((edge, place) => [
      ruleX([edge], {
        x: 'last',
        strokeDasharray: '2 5',
        strokeWidth: 1.5,
        insetTop: -(rowsOnTop - place) * rowHeight,
      }),
      text([edge], { x: 'last', text: words.turn, ...side(edge.last, upTo), ...onTop(place) }),
    ])

/** The level stretch of the minimum benefit carries its name. */
const minimumMarks = (edges: readonly Edge[], upTo: number, words: ChartWords): Markish[] =>
  edges
    .filter(({ turn }) => turn === 'minimum-begins')
    .map((edge) =>
      text([edge], {
        x: 'last',
        y: 'after',
        text: words.turn,
        ...side(edge.last, upTo, 0.75),
        lineAnchor: 'bottom',
        dy: -8,
      }),
    )

function ownMarks(own: Point, upTo: number, words: ChartWords): Markish[] {
  const row = rowsOnTop - 1
  return [
    ruleX([own], { x: 'income', strokeWidth: 1.5, insetTop: -(rowsOnTop - row) * rowHeight }),
    dot([own], { x: 'income', y: 'amount', r: 6, fill: 'currentColor' }),
    text([own], { x: 'income', text: () => words.own, fontWeight: 700, ...side(own.income, upTo), ...onTop(row) }),
  ]
}
