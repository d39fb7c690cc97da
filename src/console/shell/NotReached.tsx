import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { LanguageChoice } from '../../ui/LanguageChoice.tsx'
import { usePageTitle } from './usePageTitle.ts'

/** Shown when the server does not answer at the very start. */
export function NotReached({ askAgain }: { askAgain: () => void }) {
  const { t } = useTranslation('console')
  usePageTitle(t('notReached.heading'))
  return (
    <main className="console-sign-in">
      <h1>{t('notReached.heading')}</h1>
      <p>{t('notReached.body')}</p>
      <Button onClick={askAgain}>{t('notReached.action')}</Button>
      <LanguageChoice />
    </main>
  )
}
