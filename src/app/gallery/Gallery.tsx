import type { i18n as I18n, ResourceLanguage } from 'i18next'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { createWords } from '../../i18n/i18n.ts'
import { type Locale, localeNames, locales } from '../../i18n/locale.ts'
import '../../ui/styles/participant.scss'
import { ButtonSpecimens } from './ButtonSpecimens.tsx'
import { FieldSpecimens } from './FieldSpecimens.tsx'
import { FrameSpecimens } from './FrameSpecimens.tsx'
import { PageSpecimens } from './PageSpecimens.tsx'
import { PanelSpecimens } from './PanelSpecimens.tsx'
import { PaperSpecimens } from './PaperSpecimens.tsx'
import { PortalSpecimens } from './PortalSpecimens.tsx'
import { TextSpecimens } from './TextSpecimens.tsx'

interface GalleryProps {
  locale: Locale
  /** The participant's words in this language, and the gallery's own. */
  words: ResourceLanguage
  /** Makes the words ready; a test looks for missing ones here. */
  ready?: (i18n: I18n) => I18n
}

/** Every part that a participant's page is made of, in its states, in one language at a time. */
export function Gallery({ locale, words, ready = (i18n) => i18n }: GalleryProps) {
  const [i18n] = useState(() => ready(createWords(locale, { [locale]: words })))
  return (
    <I18nextProvider i18n={i18n}>
      <header className="column">
        <h1>{i18n.t('gallery:title')}</h1>
        <p>{i18n.t('gallery:lead')}</p>
        <nav aria-label={i18n.t('gallery:languages')}>
          <ul>
            {locales.map((one) => (
              <li key={one} lang={one}>
                <a href={`?lng=${one}`} aria-current={one === locale ? 'page' : undefined}>
                  {localeNames[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <FrameSpecimens />
      <div className="column">
        <ButtonSpecimens />
        <TextSpecimens />
        <PanelSpecimens />
        <FieldSpecimens />
        <PageSpecimens />
        <PaperSpecimens />
      </div>
      <PortalSpecimens />
    </I18nextProvider>
  )
}
