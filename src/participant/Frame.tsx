import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form } from '../forms/form.ts'
import { type Locale, localeNames, locales } from '../i18n/locale.ts'
import { switchWords } from '../i18n/loadWords.ts'
import { useWords } from '../i18n/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { Panel } from '../ui/Panel.tsx'
import { holdDoubleTaps } from './doubleTap.ts'
import { HelpButton } from './HelpButton.tsx'
import { HelpPanel } from './HelpPanel.tsx'

interface FrameProps {
  /** The page's id and number, for tools that fill in forms. */
  page: string
  reference?: string
  /** Told when the language has been switched. */
  onLanguage?: (from: Locale, to: Locale, timeStamp: number) => void
  onHelp?: (isOpen: boolean, event: Event) => void
  /** The languages to choose from, where they aren't all. */
  offered?: readonly Locale[] | undefined
  /** How the form on the page looks. */
  look?: Form['look']
  children: ReactNode
  /** Stands beside the column where there is room. */
  side?: ReactNode
}

/** The frame of a participant's page: the service's name, the language, help, and that it is a prototype. */
export function Frame({ page, reference, onLanguage, onHelp, offered = locales, look, children, side }: FrameProps) {
  const { t, locale } = useWords()
  const { i18n } = useTranslation()
  const [open, setOpen] = useState<'language' | 'help'>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(holdDoubleTaps, [])
  const help = (isOpen: boolean, event: Event) => {
    setOpen(isOpen ? 'help' : undefined)
    onHelp?.(isOpen, event)
  }
  const choose = async (to: Locale, timeStamp: number) => {
    if (to !== locale) {
      try {
        await switchWords(i18n, to)
      } catch {
        setFailed(true)
        return
      }
    }
    setFailed(false)
    setOpen(undefined)
    if (to === locale) return
    document.documentElement.lang = to
    onLanguage?.(locale, to, timeStamp)
  }
  return (
    <>
      <a className="skip-link visually-hidden" href="#main">
        {t('common:skipToMain')}
      </a>
      <header>
        <div className="bar">
          <span className="bar__name">
            <Mark />
            {t('common:service')}
          </span>
          <span className="bar__tools">
            <Button
              look="quiet"
              small
              onClick={() => setOpen('language')}
              aria-label={`${localeNames[locale]} · ${t('common:changeLanguage')}`}
            >
              {localeNames[locale]}
            </Button>
            <HelpButton onPress={(event) => help(true, event)} />
          </span>
        </div>
        <p className="prototype">{t('common:prototype')}</p>
      </header>
      <div className={['stage', side && 'stage--with-sheet', look && `stage--${look}`].filter(Boolean).join(' ')}>
        <main id="main" className="column" data-page={page} data-ref={reference} tabIndex={-1}>
          {children}
        </main>
        {side}
      </div>
      {open === 'language' && (
        <Panel title={t('common:language')} closeLabel={t('common:close')} onClose={() => setOpen(undefined)}>
          {hasFailed && (
            <p className="notice notice--danger" role="alert">
              {t('common:languageFailed')}
            </p>
          )}
          <div className="languages">
            {offered.map((one) => (
              <Button
                key={one}
                look={one === locale ? 'primary' : 'outline'}
                lang={one}
                aria-current={one === locale || undefined}
                onClick={(event) => void choose(one, event.timeStamp)}
              >
                {localeNames[one]}
              </Button>
            ))}
          </div>
        </Panel>
      )}
      {open === 'help' && <HelpPanel onClose={(event) => help(false, event)} />}
    </>
  )
}
