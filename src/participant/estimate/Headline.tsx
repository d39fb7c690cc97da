import type { Estimate } from '../../eligibility/result.ts'
import { useWords, type Words } from '../../i18n/useWords.ts'
import { fiscalYear } from './fiscalYear.ts'

const cents = (dollars: number) => dollars * 100

/** What the estimate comes to, in one sentence: an amount, a range, or none. Never a no, never a promise. */
function lead({ outcome, amount }: Estimate, { t }: Words): string {
  if (outcome === 'over_usual_limit') return t('estimate:over.lead')
  if (outcome === 'may_be_eligible') return t('estimate:may.lead')
  if (!amount) return t('estimate:likely.known')
  const { from, to } = amount
  return from === to
    ? t('estimate:likely.exact', { amount: cents(to) })
    : t('estimate:likely.range', { from: cents(from), to: cents(to) })
}

/** Why there is no amount. */
function reason({ outcome, finding, notes }: Estimate, { t }: Words): string | undefined {
  if (outcome === 'over_usual_limit') return t('estimate:over.why')
  if (outcome !== 'may_be_eligible') return undefined
  if (notes.some(({ note }) => note.startsWith('student-'))) return t('estimate:may.student')
  if (finding === 'zero-formula') return t('estimate:may.costs')
  return t(finding.startsWith('over-') ? 'estimate:may.age' : 'estimate:may.open')
}

/** The outcome of an estimate, and whose decision it is. */
export function Headline({ estimate, isSent = false }: { estimate: Estimate; isSent?: boolean }) {
  const words = useWords()
  const { t } = words
  const { amount, firstMonth } = estimate
  const why = reason(estimate, words)
  return (
    <div className="estimate">
      <p className="estimate__lead">{lead(estimate, words)}</p>
      {why && <p>{why}</p>}
      {isSent && amount && firstMonth && <p>{t('estimate:first.exact', { amount: cents(firstMonth.to) })}</p>}
      <p>{t(amount ? 'estimate:county' : 'estimate:countyNoAmount')}</p>
      {!isSent && <p>{t('estimate:free')}</p>}
      {amount && <p className="estimate__figures">{t('estimate:figures', fiscalYear(estimate.fiscalYear))}</p>}
    </div>
  )
}
