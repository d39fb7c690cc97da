import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createWords } from '../i18n/i18n.ts'
import { loadWords } from '../i18n/loadWords.ts'
import { type Locale, locales } from '../i18n/locale.ts'
import { ConsentPage } from '../participant/pages/ConsentPage.tsx'
import { LanguagePage } from '../participant/pages/LanguagePage.tsx'

const nothing = () => undefined

/** The first page of a visit, the same for all, and the consent page of each language, as HTML for the body. */
export async function renderFirstPages() {
  const words = await Promise.all(locales.map(async (locale) => [locale, await loadWords(locale)] as const))
  const greetings = Object.fromEntries(words.map(([locale, { visit }]) => [locale, visit.language.choose])) as Record<
    Locale,
    string
  >
  const consent = words.map(([locale, resources]) => {
    const i18n = createWords(locale, { [locale]: resources })
    const html = renderToString(
      <I18nextProvider i18n={i18n}>
        <ConsentPage state="asking" hasOpenVisit={false} onYes={nothing} onNo={nothing} onResume={nothing} />
      </I18nextProvider>,
    )
    const title = i18n.t('common:title', { page: i18n.t('visit:consent.title'), service: i18n.t('common:service') })
    return { locale, html, title }
  })
  const needsScript = words.map(([locale, { visit }]) => ({ locale, text: visit.language.needsScript }))
  return { language: renderToStaticMarkup(<LanguagePage greetings={greetings} />), consent, needsScript }
}
