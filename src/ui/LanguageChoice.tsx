import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Locale, localeNames, locales } from '../i18n/locale.ts'
import { switchResearchWords } from '../i18n/researchLanguage.ts'
import { useWords } from '../i18n/useWords.ts'

/** The languages of a researcher's pages, each by its own name; the one being read is marked. */
export function LanguageChoice() {
  const { t, locale } = useWords()
  const { i18n } = useTranslation()
  const [state, setState] = useState<'rest' | 'loading' | 'failed'>('rest')
  const choose = async (to: Locale) => {
    if (to === locale || state === 'loading') return
    setState('loading')
    try {
      await switchResearchWords(i18n, to)
      setState('rest')
    } catch {
      setState('failed')
    }
  }
  return (
    <div className="language-choice" role="group" aria-label={t('common:changeLanguage')}>
      {locales.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-current={one === locale || undefined}
          onClick={() => void choose(one)}
        >
          {localeNames[one]}
        </button>
      ))}
      {state === 'failed' && <p role="alert">{t('common:languageFailed')}</p>}
    </div>
  )
}
