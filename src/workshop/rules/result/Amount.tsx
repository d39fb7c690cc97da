import { useTranslation } from 'react-i18next'
import type { Estimate } from '../../../eligibility/result.ts'
import { numberOf } from '../working/numberOf.ts'
import { useMoney } from '../working/useMoney.ts'

interface AmountProps {
  result: Estimate
  /** The result before the field that is being changed was touched. */
  before: Estimate | null
  /** Some box can't be read, so the number is older than what stands in the boxes. */
  isStale: boolean
}

const amountOf = (result: Estimate) => numberOf(result, 'monthly-amount') ?? 0

/** The result in a line: it stays in sight while the form is worked through, and is said aloud when it changes. */
export function Amount({ result, before, isStale }: AmountProps) {
  const { t } = useTranslation('workshop')
  const { changeUsd, wholeUsd } = useMoney()
  const amount = amountOf(result)
  const change = before ? amount - amountOf(before) : 0
  return (
    <p className="rules-amount" role="status">
      <strong>{t('rules.result.amount', { amount: wholeUsd(amount) })}</strong>{' '}
      {change !== 0 && <span>{t('rules.result.change', { change: changeUsd(change * 100) })}</span>}{' '}
      {amount === 0 && <span>{t(`rules.finding.${result.finding}`)}</span>}{' '}
      {isStale && <span className="rules-stale">{t('rules.result.stale')}</span>}
    </p>
  )
}
