import { render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import agencyPages from '../../../locales/en/agency-pages.json'
import agencyQuestions from '../../../locales/en/agency-questions.json'
import common from '../../../locales/en/common.json'
import longPages from '../../../locales/en/long-pages.json'
import longQuestions from '../../../locales/en/long-questions.json'
import pages from '../../../locales/en/pages.json'
import questions from '../../../locales/en/questions.json'
import words from '../../../locales/en/workshop.json'
import { createWords } from '../../i18n/i18n.ts'
import Workshop from '../Workshop.tsx'

const layers = {
  'agency-pages': agencyPages,
  'agency-questions': agencyQuestions,
  'long-pages': longPages,
  'long-questions': longQuestions,
}

/** Opens a page of the workshop at an address, as a browser would. */
export function openWorkshop(address: string) {
  window.history.replaceState({}, '', address)
  const i18n = createWords('en', { en: { common, workshop: words, questions, pages, ...layers } })
  return render(
    <I18nextProvider i18n={i18n}>
      <Workshop />
    </I18nextProvider>,
  )
}
