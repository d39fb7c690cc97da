import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { LanguageChoice } from '../../ui/LanguageChoice.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useFocusOnNewPage } from '../../ui/useFocusOnNewPage.ts'
import { useRole } from '../session/useRole.ts'

const mainId = 'console-main'
/** Pages that need no sign-in: documents of their own. */
const openPages = [
  { id: 'forms', href: '/forms' },
  { id: 'rules', href: '/rules' },
] as const

interface ShellProps {
  signOut: () => Promise<void>
  children: ReactNode
}

/** The frame of every screen behind the sign-in: the way past the rail, the rail, the screen. */
export function Shell({ signOut, children }: ShellProps) {
  const { t } = useTranslation('console')
  const [path] = useLocation()
  const main = useFocusOnNewPage(path)
  const isOwner = useRole() === 'owner'

  return (
    <div className="console">
      <a className="console-skip" href={`#${mainId}`}>
        {t('shell.skip')}
      </a>
      <header className="console-rail">
        <p className="console-mark">
          <Mark />
          {t('shell.name')}
        </p>
        <nav aria-label={t('shell.navigation')}>
          <ul>
            <li>
              <RailLink href="/console/studies" isHere={(path) => path.startsWith('/console/studies')}>
                {t('shell.studies')}
              </RailLink>
            </li>
            <li>
              <RailLink
                href="/console"
                isHere={(path) => path === '/console' || /^\/console\/(?:visits|import)/.test(path)}
              >
                {t('shell.visits')}
              </RailLink>
            </li>
            {isOwner && (
              <li>
                <RailLink href="/console/team" isHere={(path) => path === '/console/team'}>
                  {t('shell.team')}
                </RailLink>
              </li>
            )}
            {openPages.map(({ id, href }) => (
              <li key={id}>
                <a href={href}>{t(`shell.${id}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="console-foot">
          <LanguageChoice />
          <Button look="quiet" onClick={() => void signOut()}>
            {t('shell.signOut')}
          </Button>
        </div>
      </header>
      <main className="console-main" id={mainId} tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  )
}

interface RailLinkProps {
  href: string
  isHere: (path: string) => boolean
  children: ReactNode
}

function RailLink({ href, isHere, children }: RailLinkProps) {
  const [path] = useLocation()
  return (
    <Link href={href} aria-current={isHere(path) ? 'page' : undefined}>
      {children}
    </Link>
  )
}
