import { configure, render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import common from '../../../locales/en/common.json'
import words from '../../../locales/en/console.json'
import { createWords } from '../../i18n/i18n.ts'
import Console from '../Console.tsx'

// A second is little on a machine that does other things too.
configure({ asyncUtilTimeout: 5_000 })

/** A few words of the forms: enough to see that the console uses them. */
const questions = { 'home-zip': { short: 'ZIP code', label: 'What is your ZIP code?' } }
const pages = { zip: { title: 'Your ZIP code' } }

/** Opens the console at an address, as a browser would. */
export function openConsole(address: string) {
  window.history.replaceState({}, '', address)
  const i18n = createWords('en', { en: { common, console: words, questions, pages } })
  return render(
    <I18nextProvider i18n={i18n}>
      <Console />
    </I18nextProvider>,
  )
}
