import { monthlyIncome, type IncomeLine } from '../../eligibility/monthlyIncome.ts'
import type { Place } from '../../forms/places.ts'
import { usd } from '../../i18n/format.ts'
import type { ExtrasProps } from './PageExtras.tsx'

const pageOf = {
  job: { loop: 'jobs', page: 'job' },
  business: { loop: 'businesses', page: 'business' },
  other: { loop: 'other-money', page: 'other-money-amount' },
}

/** The money that comes in each month, line by line, each with a way to change it, and the sum. */
export function MonthlyTotal({ words, walked, events, onChange, addressOf, stop }: ExtrasProps) {
  const { t, locale } = words.words
  const { relevant } = walked
  const { lines, total } = monthlyIncome(relevant)

  const describe = ({ source, item }: IncomeLine): string => {
    if (source === 'job') {
      const job = relevant.jobs?.find(({ id }) => id === item)
      return t('pages:monthly-total.job', {
        name: words.person(job?.['job-who'] ?? ''),
        employer: job?.['job-employer'],
        pay: job?.['job-pay'],
        often: words.option('job-frequency', job?.['job-frequency'] ?? 'monthly'),
      })
    }
    if (source === 'business') {
      const business = relevant.businesses?.find(({ id }) => id === item)
      return t('pages:monthly-total.business', { name: words.person(business?.['se-who'] ?? '') })
    }
    return t('pages:monthly-total.other', { kind: words.kind({ question: 'un-amount', item }) })
  }

  if (lines.length === 0) return <p>{t('pages:monthly-total.nothing')}</p>
  return (
    <>
      <table className="sums">
        <tbody>
          {lines.map((line) => {
            const to: Place = { ...pageOf[line.source], item: line.item }
            const what = describe(line)
            return (
              <tr key={line.item}>
                <th scope="row">
                  {what}
                  <a
                    className="sums__change"
                    href={addressOf(to)}
                    aria-label={t('common:changeWhat', { what })}
                    onClick={(event) => {
                      event.preventDefault()
                      onChange(to, events.momentOf(event.nativeEvent), stop.page)
                    }}
                  >
                    {t('common:change')}
                  </a>
                </th>
                <td>
                  {usd(line.cents, locale)}
                  {!line.counted && (
                    <>
                      <br />
                      <span className="optional">{t('pages:monthly-total.notCounted')}</span>
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('pages:monthly-total.total')}</th>
            <td>{usd(total, locale)}</td>
          </tr>
        </tfoot>
      </table>
      {lines.some(({ source }) => source === 'job') && <p className="usa-hint">{t('pages:monthly-total.sums')}</p>}
    </>
  )
}
