import { localeNames, locales } from '../../i18n/locale.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'

const productName = 'timetax'

interface LanguagePageProps {
  /** Each language's words for choosing it. */
  greetings: Record<(typeof locales)[number], string>
}

/**
 * The first page of a visit: a language, each in its own script. It is rendered at build time with all of them; the server
 * leaves out what a study doesn't offer, by `data-locale`.
 */
export const LanguagePage = ({ greetings }: LanguagePageProps) => (
  <>
    <header className="bar">
      <span className="bar__name">
        <Mark />
        {productName}
      </span>
    </header>
    <main id="main" className="column" data-page="choose-language">
      <h1 className="visually-hidden">
        {locales.map((locale) => (
          <span key={locale} lang={locale} data-locale={locale}>
            {`${greetings[locale]} `}
          </span>
        ))}
      </h1>
      {locales.map((locale) => (
        <p key={locale} className="greeting" lang={locale} data-locale={locale} aria-hidden="true">
          {greetings[locale]}
        </p>
      ))}
      <ul className="first-links">
        {locales.map((locale) => (
          <li key={locale} data-locale={locale}>
            <a className={buttonClass('outline')} href={locale} lang={locale} hrefLang={locale} data-locale={locale}>
              {localeNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </main>
  </>
)
