// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { localeNames, locales } from '../../i18n/locale.ts'
import { LanguagePage } from '../../participant/pages/LanguagePage.tsx'
import { withLanguages } from './offeringOnly.ts'

const greetings = { en: 'Choose', es: 'Elija', 'zh-Hant': '請選擇', 'zh-Hans': '请选择' }
const page = renderToStaticMarkup(<LanguagePage greetings={greetings} />)
const count = (html: string, text: string) => html.split(text).length - 1

it('leaves nothing of a language that isn’t offered on the page as it is built, and all of one that is', () => {
  const html = withLanguages(page, ['es', 'zh-Hans'])
  for (const locale of locales) {
    const isOffered = locale === 'es' || locale === 'zh-Hans'
    expect(count(html, greetings[locale])).toBe(isOffered ? 2 : 0)
    expect(count(html, localeNames[locale])).toBe(isOffered ? 1 : 0)
    expect(html.includes(`"${locale}"`)).toBe(isOffered)
  }
  expect(withLanguages(page, locales)).toBe(page)
})
