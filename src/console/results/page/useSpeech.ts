import { useEffect, useState } from 'react'
import { loadReportWords } from '../../../i18n/loadReportWords.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { speechIn, type Speech } from '../model/speech.ts'

/** The report speaks the console's language; its words come apart. Null until they are here. */
export function useSpeech(): Speech | null {
  const { locale } = useWords()
  const [speech, setSpeech] = useState<Speech | null>(null)
  useEffect(() => {
    let isHere = true
    void loadReportWords(locale).then((words) => {
      if (isHere) setSpeech(speechIn(words))
    })
    return () => {
      isHere = false
    }
  }, [locale])
  return speech
}
