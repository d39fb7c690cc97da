import { useEffect, useState } from 'react'
import { loadReportWords } from '../../../i18n/loadReportWords.ts'
import { speechIn, type Speech } from '../model/speech.ts'

/** The console speaks English; the words of the report come apart from it. */
export function useEnglish(): Speech | null {
  const [speech, setSpeech] = useState<Speech | null>(null)
  useEffect(() => {
    let isHere = true
    void loadReportWords('en').then((words) => {
      if (isHere) setSpeech(speechIn(words))
    })
    return () => {
      isHere = false
    }
  }, [])
  return speech
}
