import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch, useLocation } from 'wouter'
import './kit.scss'
import { switchKitPages } from '../../i18n/loadKitWords.ts'
import { isLocale, localeNames, locales } from '../../i18n/locale.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Mark } from '../../ui/Mark.tsx'
import { CanvasPage } from '../talk/CanvasPage.tsx'
import { isDocument } from './documents.tsx'
import { KitDocument } from './KitDocument.tsx'
import { KitIndex } from './KitIndex.tsx'
import { papers } from './paper.ts'
import { useKitQuery } from './useKitQuery.ts'

/** The leader's kit, and the canvas without a room: open to anybody, in four languages, without a server behind it. */
export default function Kit() {
  const { t } = useWords()
  const [path] = useLocation()
  const isCanvas = path === '/rooms/canvas'
  const document = path.replace(/^\/rooms\/kit\/?/, '')
  const heading = isCanvas
    ? t('talk:page.heading')
    : t(isDocument(document) ? `kit:document.${document}.name` : 'kit:page.heading')
  usePageTitle(t('kit:page.title', { page: heading }))
  return (
    <div className="kit">
      <header className="kit-bar">
        <span className="kit-brand">
          <Mark />
          {t('kit:page.brand')}
        </span>
        <LanguageChoice />
        {!isCanvas && <PaperChoice />}
      </header>
      <main className="kit-main">
        <Switch>
          <Route path="/rooms/canvas" component={CanvasPage} />
          <Route path="/rooms/kit/:document">
            {({ document }) => (isDocument(document) ? <KitDocument id={document} /> : <KitIndex />)}
          </Route>
          <Route component={KitIndex} />
        </Switch>
      </main>
      <footer className="kit-end">{t('kit:page.prototype')}</footer>
    </div>
  )
}

function usePageTitle(title: string) {
  useEffect(() => {
    document.title = title
  }, [title])
}

function LanguageChoice() {
  const { t, locale } = useWords()
  const { i18n } = useTranslation()
  const { set } = useKitQuery()
  const id = useId()
  return (
    <span className="kit-choice">
      <label htmlFor={id}>{t('kit:page.language')}</label>
      <select
        id={id}
        value={locale}
        onChange={({ target: { value } }) => {
          if (!isLocale(value)) return
          set('lang', value)
          // Where the words can't be fetched, the page stays as it is.
          switchKitPages(i18n, value).catch(() => undefined)
        }}
      >
        {locales.map((one) => (
          <option key={one} value={one} lang={one}>
            {localeNames[one]}
          </option>
        ))}
      </select>
    </span>
  )
}

function PaperChoice() {
  const { t } = useWords()
  const { paper, set } = useKitQuery()
  const id = useId()
  return (
    <span className="kit-choice">
      <label htmlFor={id}>{t('kit:page.paper')}</label>
      <select id={id} value={paper} onChange={({ target }) => set('paper', target.value)}>
        {papers.map((one) => (
          <option key={one} value={one}>
            {t(`kit:page.${one}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
