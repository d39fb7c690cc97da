import { useEffect } from 'react'
import { type Form, formName } from '../../forms/form.ts'
import { layersOf } from '../../forms/layersOf.ts'
import { useWords } from '../../i18n/useWords.ts'
import { keepPages } from './keepPages.ts'

/**
 * Keeps on the device what these forms need in the language being read, as soon as they are here, and tries again when
 * the network comes back. Calls `tell` with whether the visit can be opened again without a network.
 */
export function useKeptPages(forms: readonly Form[], more: readonly string[], tell: (isKept: boolean) => void): void {
  const words = useWords()
  const names = forms.map(formName)
  const layers = forms.flatMap((form) => layersOf(form, words))
  const needed = JSON.stringify({ locale: words.locale, forms: names, layers: [...new Set(layers)], more })
  const hasForms = names.length > 0

  useEffect(() => {
    if (!hasForms) return undefined
    let isOver = false
    const keep = async () => {
      const isKept = await keepPages(JSON.parse(needed) as Parameters<typeof keepPages>[0])
      if (!isOver) tell(isKept)
    }
    const keepAgain = () => void keep()
    keepAgain()
    window.addEventListener('online', keepAgain)
    return () => {
      isOver = true
      window.removeEventListener('online', keepAgain)
    }
  }, [hasForms, needed, tell])
}
