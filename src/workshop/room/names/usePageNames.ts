import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLocale } from '../../../i18n/locale.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { layers, loadLayer } from '../../../i18n/wordLayers.ts'

/** The files that name the pages of a form: the names of the old forms are those that phones show. */
const filesOf = (form: string) => (form.startsWith('simplified@') ? ['pages'] : ['agency-pages', 'long-pages', 'pages'])

/** What pages of forms are called, once the words of those forms are here; nothing before. */
export function usePageNames(forms: readonly string[]): (form: string, page: string) => string | undefined {
  const { t, locale } = useWords()
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
  return (form, page) => {
    // Asked of the library itself: what `useWords` has once found missing stays missing for this component.
    const key = filesOf(form)
      .map((file) => `${file}:${page}.title`)
      .find((one) => i18n.exists(one))
    return key && t(key)
  }
}
