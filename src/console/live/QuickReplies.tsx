import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../i18n/locale.ts'
import { loadScript } from '../../i18n/loadScript.ts'
import { Choice } from '../../ui/Choice.tsx'

interface QuickRepliesProps {
  lang: Locale
  choose: (text: string) => void
}

/** The allowed sentences of a timed run in the participant's language, each named by what it says in English. */
export function QuickReplies({ lang, choose }: QuickRepliesProps) {
  const { t } = useTranslation('console')
  const [script, setScript] = useState<{ english: Record<string, string>; theirs: Record<string, string> }>()
  useEffect(() => {
    let isHere = true
    Promise.all([loadScript('en'), loadScript(lang)]).then(
      ([english, theirs]) => {
        if (isHere) setScript({ english: english.during, theirs: theirs.during })
      },
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [lang])
  if (!script) return null
  return (
    <Choice
      label={t('live.chat.quick')}
      none={t('live.chat.own')}
      value=""
      choices={Object.keys(script.english)}
      words={(key) => script.english[key] ?? key}
      choose={(key) => choose(script.theirs[key] ?? '')}
    />
  )
}
