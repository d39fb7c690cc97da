import { useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'

/**
 * Begins a page outside the form: its title, its top, the focus on its heading. `title` is the key of its title; blank
 * where another part sees to it.
 */
export function usePageOpening(title: string): void {
  const { t } = useWords()
  useEffect(() => {
    if (title) document.title = t('common:title', { page: t(title), service: t('common:service') })
  })
  useEffect(() => {
    if (title === '') return
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [title])
}
