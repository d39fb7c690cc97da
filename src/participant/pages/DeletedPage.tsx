import { useWords } from '../../i18n/useWords.ts'
import { buttonClass } from '../../ui/Button.tsx'

/** After deleting everything: nothing of the visit is left to show. */
export function DeletedPage({ study }: { study: string }) {
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('visit:thanks.title')}</h1>
      <p role="status">{t('visit:thanks.deleted')}</p>
      <p>
        <a className={buttonClass('quiet')} href={`/v/${study}`}>
          {t('visit:thanks.again')}
        </a>
      </p>
    </>
  )
}
