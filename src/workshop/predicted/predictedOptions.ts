import { axisX, dot, gridX, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot'
import type { PredictedTime } from './predictedTimes.ts'

/** The minutes of the published claim, as lines. */
const claimed = [45, 10] as const

const leftMargin = 128
/** Below this the axis is shorter than its name, and the two claimed minutes stand close together. */
const narrow = 480

interface PredictedWords {
  minutes: string
  language: (time: PredictedTime) => string
  form: (time: PredictedTime) => string
  claimed: (minutes: number) => string
}

/** Predicted minutes on a log axis: a dot for each form in each language, with the range of the mean. */
export function predictedOptions(times: readonly PredictedTime[], words: PredictedWords) {
  const ends = times.flatMap(({ range }) => range)
  const domain = [Math.min(8, ...ends), Math.max(50, ...ends)]
  const forms = times.filter(({ language }) => language === 'en')
  return (width: number): PlotOptions => ({
    height: 96 + forms.length * 118,
    marginTop: 52,
    marginLeft: leftMargin,
    marginRight: 12,
    marginBottom: 44,
    x: { type: 'log', domain },
    y: { axis: null, domain: [...new Set(times.map(words.language))] },
    fy: { domain: forms.map(words.form), padding: 0.26, axis: null },
    marks: [
      gridX({ strokeOpacity: 0.12, ticks: [5, 10, 20, 45, 90] }),
      axisX({
        ticks: [5, 10, 20, 45, 90],
        tickFormat: (minutes: number) => String(minutes),
        label: words.minutes,
        labelAnchor: width < narrow ? 'right' : 'center',
        labelArrow: 'none',
        labelOffset: 38,
      }),
      text(forms, {
        fy: words.form,
        text: words.form,
        frameAnchor: 'top-left',
        textAnchor: 'start',
        dx: -leftMargin + 4,
        dy: -12,
        fontWeight: 700,
      }),
      ruleX(claimed, { strokeDasharray: '2 5', strokeWidth: 1.5 }),
      ...claimed.map((minutes) =>
        text([minutes], {
          x: minutes,
          text: words.claimed,
          frameAnchor: 'top',
          textAnchor: width < narrow && minutes === Math.min(...claimed) ? 'end' : 'middle',
          fy: () => forms.map(words.form)[0],
          dy: -40,
        }),
      ),
      ruleY(times, {
        fy: words.form,
        y: words.language,
        x1: ({ range }: PredictedTime) => range[0],
        x2: ({ range }: PredictedTime) => range[1],
        strokeWidth: 2,
      }),
      dot(times, { fy: words.form, y: words.language, x: 'minutes', r: 4.5, fill: 'currentColor' }),
      text(times, {
        fy: words.form,
        y: words.language,
        text: words.language,
        frameAnchor: 'left',
        dx: -8,
        textAnchor: 'end',
      }),
    ],
  })
}
