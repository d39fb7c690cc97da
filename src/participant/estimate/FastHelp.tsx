import type { Estimate } from '../../eligibility/result.ts'
import { useWords, type Words } from '../../i18n/useWords.ts'

function sentence({ expedited, deadlines }: Estimate, isSent: boolean, { t }: Words): string {
  if (expedited.is === 'no') return t('estimate:fast.no')
  if (expedited.is === 'unknown') return t(isSent ? 'estimate:fast.unknownSent' : 'estimate:fast.unknown')
  return isSent ? t('estimate:fast.yesBy', { date: deadlines.expedited }) : t('estimate:fast.yes')
}

/** Whether help in 3 days looks likely, and why; unknown is said to be unknown. */
export function FastHelp({ estimate, isSent = false }: { estimate: Estimate; isSent?: boolean }) {
  const words = useWords()
  const { t } = words
  const { is, grounds } = estimate.expedited
  return (
    <>
      <h2>{t('estimate:fast.title')}</h2>
      <p>{sentence(estimate, isSent, words)}</p>
      {is === 'yes' && (
        <>
          <p>{t('estimate:fast.why')}</p>
          <ul>
            {grounds.map((ground) => (
              <li key={ground}>{t(`estimate:fast.grounds.${ground}`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
