import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { estimateAtHand, type EstimateParts, loadEstimate } from './loadEstimate.ts'

/**
 * Shows what needs the rules once they are here; says so where they can't be had, and leaves the rest of the page as it
 * is. Its words are left out of the log's count of words (`data-apart`): they would tell what the estimate says.
 */
export function Estimated({ children }: { children: (parts: EstimateParts) => ReactNode }) {
  const { t, locale } = useWords()
  const { i18n } = useTranslation()
  const [, setLoads] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const parts = estimateAtHand(i18n, locale)

  const load = () => {
    setFailed(false)
    loadEstimate(i18n, locale).then(
      () => setLoads((loads) => loads + 1),
      () => setFailed(true),
    )
  }
  const isHere = parts !== undefined
  useEffect(() => {
    if (!isHere) load()
    // Fetched once for each language; trying again is the reader's to decide.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isHere, locale])

  return (
    <div data-apart>
      {parts ? (
        children(parts)
      ) : hasFailed ? (
        <div className="notice" role="status">
          <p>{t('common:estimateFailed')}</p>
          <Button look="outline" onClick={load}>
            {t('common:tryAgain')}
          </Button>
        </div>
      ) : (
        <p role="status">{t('common:loading')}</p>
      )}
    </div>
  )
}
