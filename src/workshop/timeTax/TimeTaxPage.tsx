import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './timeTax.scss'
import type { Interval } from '../../analysis/result.ts'
import { useFormats } from '../../i18n/useFormats.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { PlotFigure } from '../../ui/plot/PlotFigure.tsx'
import { useMoney } from '../rules/working/useMoney.ts'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { applications, presets } from './presets.ts'
import { reckon, type Taken, type Tax, type Typed } from './tax.ts'
import { type TaxBar, taxOptions } from './taxOptions.ts'
import { TimeTaxForm } from './TimeTaxForm.tsx'

const hoursOfAYear = 24 * 365.25

const sources = [
  { id: 'claim', href: 'https://www.codeforamerica.org/focus-areas/healthy-communities' },
  { id: 'snap', href: null },
  { id: 'interval', href: null },
] as const

const start: Typed = { ...presets.published, people: applications[0].people, perYear: '1', share: '100', tariff: '' }

/** What a form takes from people in a year, and what a shorter one leaves them. What is typed stays in this page's memory. */
export default function TimeTaxPage() {
  const { t } = useTranslation('workshop')
  usePageTitle(t('timeTax.heading'))
  const [typed, setTyped] = useState(start)
  const { tax, faults } = useMemo(() => reckon(typed), [typed])
  return (
    <>
      <h1>{t('timeTax.heading')}</h1>
      <p>{t('timeTax.lead')}</p>
      <div className="tax">
        <TimeTaxForm typed={typed} faults={faults} type={(change) => setTyped({ ...typed, ...change })} />
        <div className="tax-result" aria-live="polite">
          {tax ? <Result tax={tax} /> : <p>{t('timeTax.wait')}</p>}
        </div>
      </div>
      <h2>{t('timeTax.how.heading')}</h2>
      <p>{t('timeTax.how.mean')}</p>
      <p>{t('timeTax.how.claim')}</p>
      <p>{t('timeTax.how.money')}</p>
      <h2>{t('timeTax.sources.heading')}</h2>
      <ul>
        {sources.map(({ id, href }) => (
          <li key={id}>
            {t(`timeTax.sources.${id}`)} {href && <a href={href}>{new URL(href).hostname}</a>}
          </li>
        ))}
      </ul>
    </>
  )
}

function Result({ tax }: { tax: Tax }) {
  const { t } = useTranslation('workshop')
  const { tenths, whole } = useFormats()
  const { wholeUsd } = useMoney()
  const bars = useMemo(
    () => [barOf(t('timeTax.row.before'), tax.before), barOf(t('timeTax.row.after'), tax.after)],
    [tax, t],
  )
  const options = useMemo(
    () =>
      taxOptions(bars, {
        hours: t('timeTax.axis'),
        number: whole,
        bar: ({ name, hours }) => t('timeTax.bar', { name, hours: whole(hours) }),
      }),
    [bars, t, whole],
  )
  const saves = tax.savedHours >= 0
  const hours = Math.abs(tax.savedHours)
  return (
    <>
      <p className="tax-headline">{t(saves ? 'timeTax.saves' : 'timeTax.takes', { hours: whole(hours) })}</p>
      <p>
        {t('timeTax.years', { years: tenths(hours / hoursOfAYear) })}
        {tax.savedCost !== undefined &&
          ` ${t('timeTax.priced', { cost: wholeUsd(Math.round(Math.abs(tax.savedCost))) })}`}
      </p>
      <PlotFigure name={t('timeTax.name')} options={options}>
        {t('timeTax.says')}
      </PlotFigure>
      <Numbers tax={tax} />
    </>
  )
}

function barOf(name: string, { result }: Taken): TaxBar {
  if (result.status === 'not-estimable') return { name, hours: 0 }
  const interval = result.status === 'estimated' ? { interval: result.hoursInterval } : {}
  return { name, hours: result.hoursAYear, ...interval }
}

interface Row {
  id: 'before' | 'after'
  taken: Taken
}

/** The numbers behind the picture: minutes, hours, and money where there is a tariff. */
function Numbers({ tax }: { tax: Tax }) {
  const { t } = useTranslation('workshop')
  const { tenths, whole } = useFormats()
  const { wholeUsd } = useMoney()
  const around = (value: string, interval: Interval | undefined, show: (value: number) => string) =>
    interval ? t('timeTax.interval', { value, lower: show(interval.lower), upper: show(interval.upper) }) : value
  const rows: Row[] = [
    { id: 'before', taken: tax.before },
    { id: 'after', taken: tax.after },
  ]
  return (
    <DataTable
      caption={t('timeTax.caption')}
      columns={[
        { id: 'form', head: t('timeTax.column.form'), cell: ({ id }) => t(`timeTax.row.${id}`) },
        {
          id: 'minutes',
          head: t('timeTax.column.minutes'),
          kind: 'number',
          cell: ({ taken: { result } }) =>
            result.status === 'not-estimable'
              ? ''
              : around(
                  tenths(result.meanMinutes),
                  result.status === 'estimated' ? result.minutesInterval : undefined,
                  tenths,
                ),
        },
        {
          id: 'hours',
          head: t('timeTax.column.hours'),
          kind: 'number',
          cell: ({ taken: { result } }) =>
            result.status === 'not-estimable'
              ? ''
              : around(
                  whole(result.hoursAYear),
                  result.status === 'estimated' ? result.hoursInterval : undefined,
                  whole,
                ),
        },
        ...(tax.savedCost === undefined
          ? []
          : [
              {
                id: 'cost',
                head: t('timeTax.column.cost'),
                kind: 'number' as const,
                cell: ({ taken: { cost } }: Row) => wholeUsd(Math.round(cost ?? 0)),
              },
            ]),
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}
