import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLocale } from '../../../i18n/locale.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { layers, loadLayer } from '../../../i18n/wordLayers.ts'

/** The file that names the pages of a form, and where it doesn't, the next. */
const files = ['pages', 'long-pages', 'agency-pages']

/** What pages of forms are called, once the words of those forms are here; before, their ids. */
export function usePageNames(forms: readonly string[]): (form: string, page: string) => string {
  const { t, has, locale } = useWords()
  const { i18n } = useTranslation()
  const [, countLoaded] = useState(0)
  const needed = forms.some((form) => !form.startsWith('simplified@'))
  useEffect(() => {
    if (!needed || !isLocale(locale)) return
    Promise.all(layers.map((layer) => loadLayer(i18n, layer, locale))).then(
      () => countLoaded((n) => n + 1),
      () => undefined,
    )
  }, [needed, i18n, locale])
  return (_form, page) => {
    const file = files.find((one) => has(`${one}:${page}.title`))
    return file ? t(`${file}:${page}.title`) : page
  }
}
