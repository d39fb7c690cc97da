import { useTranslation } from 'react-i18next'
import type { Estimate } from '../../../eligibility/result.ts'
import { day } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { useMoney } from '../working/useMoney.ts'

/** What stands beside the amount: the test, the first month, fast service, the year of the figures. */
export function ResultFacts({ result }: { result: Estimate }) {
  const { t } = useTranslation('workshop')
  const { locale } = useWords()
  const { wholeUsd } = useMoney()
  const { expedited, firstMonth, finding, route, outcome, filed, fiscalYear } = result
  const facts: [id: string, words: string][] = [
    ['outcome', t(`rules.outcome.${outcome}`)],
    ['route', t(`rules.route.${route}`)],
    ['finding', t(`rules.finding.${finding}`)],
    [
      'firstMonth',
      firstMonth && firstMonth.to > 0
        ? t('rules.result.upTo', { amount: wholeUsd(firstMonth.to), filed: day(filed, locale) })
        : t('rules.result.nothing'),
    ],
    ['fast', [t(`rules.fast.${expedited.is}`), ...expedited.grounds.map((one) => t(`rules.ground.${one}`))].join(' ')],
    ['year', t('rules.result.figures', { year: fiscalYear })],
  ]
  return (
    <section className="rules-result" aria-label={t('rules.result.heading')}>
      <dl className="rules-facts">
        {facts.map(([id, words]) => (
          <div key={id}>
            <dt>{t(`rules.result.${id}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="rules-soft">{t('rules.result.estimate')}</p>
    </section>
  )
}
