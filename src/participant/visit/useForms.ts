import type { i18n as I18n } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form } from '../../forms/form.ts'
import { layersOf } from '../../forms/layersOf.ts'
import { bringsParts, formHere, loadForm } from '../../forms/loadForm.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { Words } from '../../i18n/useWords.ts'
import { hasLayer, loadLayer } from '../../i18n/wordLayers.ts'
import { fetchParts, partsHere } from '../formParts.ts'

/** A form that is on the device with its words in the language being read and its own pages, and so is the pre-screener before it. */
function readyForm(name: string, words: Words, i18n: I18n): Form | undefined {
  const form = formHere(name)
  const isWorded = form && layersOf(form, words).every((layer) => hasLayer(i18n, layer, words.locale))
  const isPreceded = !form?.preScreener || readyForm(form.preScreener, words, i18n) !== undefined
  const isComplete = !bringsParts(name) || partsHere() !== undefined
  return isWorded && isPreceded && isComplete ? form : undefined
}

async function fetchForm(name: string, words: Words, i18n: I18n): Promise<void> {
  const form = await loadForm(name)
  if (!form) return
  await Promise.all([
    ...layersOf(form, words).map((layer) => loadLayer(i18n, layer, words.locale)),
    ...(bringsParts(name) ? [fetchParts()] : []),
    ...(form.preScreener ? [fetchForm(form.preScreener, words, i18n)] : []),
  ])
}

interface FormsHere {
  ready: (name: string) => Form | undefined
  /** Fetches once more what could not be fetched; nothing as long as nothing has failed. */
  again: (() => void) | undefined
}

/**
 * The forms of these names, each once it is on the device with its words; those that aren't are fetched, again when the
 * network comes back. What the simplified form needs is always there.
 */
export function useForms(names: readonly string[]): FormsHere {
  const words = useWords()
  const { i18n } = useTranslation()
  const [, countFetched] = useState(0)
  const [again, setAgain] = useState<() => void>()
  const missing = names.filter((name) => !readyForm(name, words, i18n)).join(' ')

  useEffect(() => {
    if (missing === '') return undefined
    let isOver = false
    const fetchAll = () => {
      const done = () => !isOver && countFetched((count) => count + 1)
      const failed = () => !isOver && setAgain(() => fetchAll)
      Promise.all(missing.split(' ').map((name) => fetchForm(name, words, i18n))).then(done, failed)
    }
    fetchAll()
    window.addEventListener('online', fetchAll)
    return () => {
      isOver = true
      window.removeEventListener('online', fetchAll)
    }
  }, [missing, words, i18n])

  return { ready: (name) => readyForm(name, words, i18n), again: missing === '' ? undefined : again }
}
