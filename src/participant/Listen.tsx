import { useEffect, useRef, useState } from 'react'
import { formatTags, type Locale } from '../i18n/locale.ts'
import { useWords } from '../i18n/useWords.ts'
import { Button } from '../ui/Button.tsx'
import type { FormEvents } from './formEvents.ts'

const speechTags: Record<Locale, string[]> = {
  en: ['en'],
  es: ['es'],
  'zh-Hant': ['zh-HK', 'zh-TW', 'zh'],
  'zh-Hans': ['zh-CN', 'zh'],
}

/** A voice of the device itself: others send the text to a server. */
function localVoice(locale: Locale): SpeechSynthesisVoice | undefined {
  const voices = window.speechSynthesis?.getVoices().filter(({ localService }) => localService) ?? []
  const find = (tag: string) =>
    voices.find(({ lang }) => lang.replace('_', '-').toLowerCase().startsWith(tag.toLowerCase()))
  return [formatTags[locale], ...speechTags[locale]].map(find).find(Boolean)
}

interface ListenProps {
  /** What is read, for the log. */
  target: string
  /** Selects what is read aloud. */
  readsFrom: string
  events?: Pick<FormEvents, 'say' | 'momentOf'>
}

/** Reads a part of the page aloud, where the device has a voice of its own for the language. */
export function Listen({ target, readsFrom, events }: ListenProps) {
  const { t, locale } = useWords()
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  const [isReading, setReading] = useState(false)
  // Stopping asks the system each time, also when nothing is being read: too dear for every page turn.
  const mayBeReading = useRef(false)
  useEffect(() => {
    const look = () => setVoice(localVoice(locale))
    look()
    window.speechSynthesis?.addEventListener?.('voiceschanged', look)
    return () => {
      window.speechSynthesis?.removeEventListener?.('voiceschanged', look)
      if (mayBeReading.current) window.speechSynthesis?.cancel()
    }
  }, [locale])
  if (!voice) return null
  const toggle = (event: Event) => {
    const timeStamp = events?.momentOf(event)
    // Cancelling ends the reading, which says so by itself.
    window.speechSynthesis.cancel()
    if (isReading) return
    setReading(true)
    mayBeReading.current = true
    events?.say('listen_started', { target }, {}, timeStamp)
    const speech = new SpeechSynthesisUtterance(document.querySelector<HTMLElement>(readsFrom)?.innerText ?? '')
    speech.voice = voice
    speech.lang = voice.lang
    speech.onend = () => {
      setReading(false)
      events?.say('listen_stopped', { target })
    }
    window.speechSynthesis.speak(speech)
  }
  return (
    <Button look="quiet" small aria-pressed={isReading} onClick={(event) => toggle(event.nativeEvent)}>
      {t(isReading ? 'common:stopListening' : 'common:listen')}
    </Button>
  )
}
