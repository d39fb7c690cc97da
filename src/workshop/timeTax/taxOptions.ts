import { axisX, barX, gridX, type PlotOptions, ruleX, text } from '@observablehq/plot'

/** One bar: the hours a form takes in a year, with their interval where there is one. */
export interface TaxBar {
  name: string
  hours: number
  interval?: { lower: number; upper: number }
}

interface TaxWords {
  hours: string
  number: (hours: number) => string
  bar: (bar: TaxBar) => string
}

/** Hours a year of both forms, as two bars from zero: lengths are what a total is. */
export function taxOptions(bars: readonly TaxBar[], words: TaxWords) {
  const most = Math.max(1, ...bars.map(({ hours, interval }) => interval?.upper ?? hours))
  const withInterval = bars.filter((bar): bar is Required<TaxBar> => bar.interval !== undefined)
  return (width: number): PlotOptions => ({
    height: 56 + bars.length * 88,
    marginTop: 8,
    marginLeft: 8,
    marginRight: 24,
    marginBottom: 48,
    x: { domain: [0, most * 1.02] },
    y: { axis: null, padding: 0.55, domain: bars.map(({ name }) => name) },
    marks: [
      gridX({ strokeOpacity: 0.12, ticks: Math.max(2, Math.floor(width / 180)) }),
      axisX({
        ticks: Math.max(2, Math.floor(width / 180)),
        tickFormat: words.number,
        label: words.hours,
        labelAnchor: 'center',
        labelArrow: 'none',
        labelOffset: 42,
      }),
      barX(bars, { x: 'hours', y: 'name', fill: 'currentColor', fillOpacity: 0.75 }),
      ruleX([0]),
      ...withInterval.map((bar) =>
        ruleX([bar.interval.lower, bar.interval.upper], {
          y: () => bar.name,
          strokeWidth: 2.5,
          stroke: 'currentColor',
        }),
      ),
      text(bars, {
        y: 'name',
        text: words.bar,
        frameAnchor: 'left',
        textAnchor: 'start',
        dy: -30,
        fontWeight: 700,
      }),
    ],
  })
}
