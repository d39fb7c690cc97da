import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'

/** Stands above what is made for paper, and not on it: the way back, and the way to the printer. */
export function PaperTools({ back }: { back: () => void }) {
  const { t } = useWords()
  return (
    <div className="paper__tools">
      <Button look="quiet" onClick={() => (window.history.length > 1 ? window.history.back() : back())}>
        {t('print:back')}
      </Button>
      <Button onClick={() => window.print()}>{t('print:print')}</Button>
    </div>
  )
}
