import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'

/** A form that was ended before it was sent: by the study's time limit or by a moderator. */
export function RunOverPage({ onContinue }: { onContinue: (timeStamp: number) => void }) {
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t('visit:over.title')}</h1>
      <p>{t('visit:over.body')}</p>
      <div className="actions">
        <Button wide onClick={(event) => onContinue(event.timeStamp)}>
          {t('common:continue')}
        </Button>
      </div>
    </>
  )
}
