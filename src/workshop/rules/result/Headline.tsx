import { useTranslation } from 'react-i18next'
import type { Estimate } from '../../../eligibility/result.ts'
import { day } from '../../../i18n/format.ts'
import { numberOf } from '../working/numberOf.ts'
import { changeUsd, wholeUsd } from '../working/moneyWords.ts'

interface HeadlineProps {
  result: Estimate
  /** The result before the field that is being changed was touched. */
  before: Estimate | null
  /** Some box can't be read, so these numbers are older than what stands in the boxes. */
  isStale: boolean
}

const amountOf = (result: Estimate) => numberOf(result, 'monthly-amount') ?? 0

/** The result in a line, said aloud when it changes, and the few facts beside it. */
export function Headline({ result, before, isStale }: HeadlineProps) {
  const { t } = useTranslation('workshop')
  const amount = amountOf(result)
  const change = before ? amount - amountOf(before) : 0
  const { expedited, firstMonth, finding, route, outcome } = result
  const facts: [id: string, words: string][] = [
    ['outcome', t(`rules.outcome.${outcome}`)],
    ['route', t(`rules.route.${route}`)],
    ['finding', t(`rules.finding.${finding}`)],
    [
      'firstMonth',
      firstMonth && amount > 0
        ? t('rules.result.upTo', { amount: wholeUsd(firstMonth.to), filed: day(result.filed, 'en') })
        : t('rules.result.nothing'),
    ],
    ['fast', [t(`rules.fast.${expedited.is}`), ...expedited.grounds.map((one) => t(`rules.ground.${one}`))].join(' ')],
    ['year', t('rules.result.figures', { year: result.fiscalYear })],
  ]
  return (
    <div className="rules-headline">
      <p className="rules-amount" role="status">
        {t('rules.result.amount', { amount: wholeUsd(amount) })}
        {change !== 0 && (
          <span className="rules-amount-change">{t('rules.result.change', { change: changeUsd(change * 100) })}</span>
        )}
        {amount === 0 && <span className="rules-amount-why">{t(`rules.finding.${finding}`)}</span>}
      </p>
      {isStale && <p className="rules-stale">{t('rules.result.stale')}</p>}
      <dl className="rules-facts">
        {facts.map(([id, words]) => (
          <div key={id}>
            <dt>{t(`rules.result.${id}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="rules-soft">{t('rules.result.estimate')}</p>
    </div>
  )
}
