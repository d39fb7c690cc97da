import { useEffect } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Guide } from './Guide.tsx'
import { useHelperWords } from './useHelperWords.ts'

/** The guide for a helper as a page of its own, to print: it belongs to no visit. */
export default function GuidePage() {
  const words = useHelperWords()
  useEffect(() => {
    if (!words) return
    const { t } = words
    document.title = t('common:title', { page: t('helper:guide.title'), service: t('common:service') })
  }, [words])
  if (!words) return null
  const { t } = words
  return (
    <main id="main" className="paper" data-page="helper-guide">
      <div className="paper__tools">
        <Button onClick={() => window.print()}>{t('print:print')}</Button>
      </div>
      <h1 tabIndex={-1}>{t('helper:guide.title')}</h1>
      <Guide t={t} />
    </main>
  )
}
