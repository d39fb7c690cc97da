import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { LanguageChoice } from '../../ui/LanguageChoice.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useFocusOnNewPage } from '../../ui/useFocusOnNewPage.ts'

const mainId = 'workshop-main'
const pages = [
  { id: 'forms', href: '/forms' },
  { id: 'compare', href: '/forms/compare' },
  { id: 'rules', href: '/rules' },
  { id: 'timeTax', href: '/time-tax' },
] as const

/** The frame of every open page: the way past the links, the links, the page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('workshop')
  const [path] = useLocation()
  const main = useFocusOnNewPage(path)
  return (
    <div className="workshop">
      <a className="workshop-skip" href={`#${mainId}`}>
        {t('shell.skip')}
      </a>
      <header className="workshop-bar">
        <p className="workshop-mark">
          <Mark />
          {t('shell.name')}
        </p>
        <nav aria-label={t('shell.navigation')}>
          <ul>
            {pages.map(({ id, href }) => (
              <li key={id}>
                <Link href={href} aria-current={path === href ? 'page' : undefined}>
                  {t(`shell.${id}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageChoice />
      </header>
      <main className="workshop-main" id={mainId} tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className="workshop-foot">{t('prototype')}</footer>
    </div>
  )
}
