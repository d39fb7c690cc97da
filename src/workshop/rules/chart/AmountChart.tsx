import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/useFormats.ts'
import { DataTable } from '../../../ui/DataTable.tsx'
import { PlotFigure } from '../../../ui/plot/PlotFigure.tsx'
import { amountCurve, axes, type Axis } from '../curve/amountCurve.ts'
import { rowsOf } from '../curve/rowsOf.ts'
import { estimateOf } from '../household/estimateOf.ts'
import type { Household } from '../household/household.ts'
import { numberOf } from '../working/numberOf.ts'
import { useMoney } from '../working/useMoney.ts'
import { chartOptions } from './chartOptions.ts'

interface AmountChartProps {
  household: Household
  /** Moves the household along the curve, in cents. */
  move: (axis: Axis, income: number) => void
}

/** The income a household has. */
const usualAxis = ({ earned, unearned }: Household): Axis => (earned === 0 && unearned > 0 ? 'unearned' : 'earned')

/** The amount over one income of this household: drawn, in sentences, and as a table. */
export function AmountChart({ household, move }: AmountChartProps) {
  const { t } = useTranslation('workshop')
  const { centsUsd, wholeUsd } = useMoney()
  const { parts } = useFormats()
  const [chosen, choose] = useState<Axis | null>(null)
  const axis = chosen ?? usualAxis(household)
  // The numbers of the form must not wait for a hundred more estimates.
  const shown = useDeferredValue(household)
  const curve = useMemo(() => amountCurve(shown, axis), [shown, axis])
  const own = useMemo(
    () => ({ income: shown[axis], amount: numberOf(estimateOf(shown), 'monthly-amount') ?? 0 }),
    [shown, axis],
  )
  const name = t(`rules.chart.name.${axis}`)
  const options = useMemo(
    () =>
      chartOptions(curve, own, {
        income: t(`rules.chart.axis.${axis}`),
        amount: t('rules.chart.axis.amount'),
        own: t('rules.chart.own', { amount: wholeUsd(own.amount) }),
        turn: ({ turn, last, after }) =>
          t(`rules.chart.mark.${turn}`, { income: centsUsd(last), amount: wholeUsd(after) }),
        dollars: wholeUsd,
      }),
    [curve, own, axis, t, centsUsd, wholeUsd],
  )
  const first = curve.points[0]?.amount ?? 0
  const felt = curve.edges.filter(({ before }) => before > 0)
  return (
    <section aria-labelledby="rules-chart">
      <h2 id="rules-chart">{t('rules.chart.heading')}</h2>
      <AxisChoice axis={axis} choose={choose} />
      <PlotFigure name={name} options={options}>
        {t(`rules.chart.says.${axis}`, {
          first: wholeUsd(first),
          income: centsUsd(own.income),
          amount: wholeUsd(own.amount),
        })}
      </PlotFigure>
      <Slider
        axis={axis}
        income={household[axis]}
        upTo={curve.upTo}
        move={(income) => {
          // Sliding down to nothing must not change what is slid.
          choose(axis)
          move(axis, income)
        }}
      />
      {felt.length > 0 && (
        <>
          <h3>{t('rules.chart.onTheWay')}</h3>
          <ol className="rules-edges">
            {felt.map(({ turn, last, before, after }) => (
              <li key={`${turn} ${last}`}>
                {t(`rules.chart.turn.${turn}`, {
                  income: centsUsd(last),
                  before: wholeUsd(before),
                  after: wholeUsd(after),
                })}
              </li>
            ))}
          </ol>
        </>
      )}
      <details className="rules-twin">
        <summary>{t('rules.chart.table')}</summary>
        <DataTable
          caption={name}
          columns={[
            {
              id: 'income',
              head: t(`rules.chart.axis.${axis}`),
              cell: ({ income }) => centsUsd(income),
            },
            {
              id: 'amount',
              head: t('rules.chart.axis.amount'),
              kind: 'number',
              cell: ({ amount }) => wholeUsd(amount),
            },
            {
              id: 'mark',
              head: t('rules.chart.mark.head'),
              cell: ({ isOwn, marks }) =>
                parts([
                  ...(isOwn ? [t('rules.chart.ownRow')] : []),
                  ...marks.map(({ turn, side }) => t(`rules.chart.${side}`, { what: t(`rules.chart.what.${turn}`) })),
                ]),
            },
          ]}
          rows={rowsOf(curve, own)}
          rowKey={({ income }) => income}
        />
      </details>
    </section>
  )
}

function AxisChoice({ axis, choose }: { axis: Axis; choose: (axis: Axis) => void }) {
  const { t } = useTranslation('workshop')
  return (
    <fieldset className="rules-axis">
      <legend>{t('rules.chart.choose')}</legend>
      {axes.map((one) => (
        <label key={one} className="rules-tick">
          <input type="radio" name="axis" value={one} checked={axis === one} onChange={() => choose(one)} />
          <span>{t(`rules.chart.choice.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

const sliderStep = 10_00

interface SliderProps {
  axis: Axis
  income: number
  upTo: number
  move: (income: number) => void
}

/** Ten dollars a step: the way along the curve with two keys. */
function Slider({ axis, income, upTo, move }: SliderProps) {
  const { t } = useTranslation('workshop')
  const { centsUsd } = useMoney()
  const id = useId()
  return (
    <div className="rules-slider">
      <label htmlFor={id}>{t(`rules.chart.slide.${axis}`)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={upTo}
        step={sliderStep}
        value={income}
        aria-valuetext={centsUsd(income)}
        onChange={(event) => move(Number(event.target.value))}
      />
    </div>
  )
}
