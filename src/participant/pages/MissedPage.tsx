import type { ComponentProps } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../Frame.tsx'
import { usePageOpening } from '../usePageOpening.ts'

interface MissedPageProps extends Omit<ComponentProps<typeof Frame>, 'page' | 'children'> {
  again: () => void
}

/** Stands where a form should be that could not be fetched. */
export function MissedPage({ again, ...frame }: MissedPageProps) {
  const { t } = useWords()
  usePageOpening('common:loading')
  return (
    <Frame page="missed" {...frame}>
      <h1 tabIndex={-1}>{t('common:loading')}</h1>
      <p>{t('common:openFailed')}</p>
      <Button wide onClick={again}>
        {t('common:tryAgain')}
      </Button>
    </Frame>
  )
}
