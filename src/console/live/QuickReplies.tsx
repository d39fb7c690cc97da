import { useTranslation } from 'react-i18next'
import type { Locale } from '../../i18n/locale.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useScript } from '../script/useScript.ts'

interface QuickRepliesProps {
  lang: Locale
  choose: (text: string) => void
}

/** The allowed sentences of a timed run in the participant's language, each named by what it says in English. */
export function QuickReplies({ lang, choose }: QuickRepliesProps) {
  const { t } = useTranslation('console')
  const [english, theirs] = [useScript('en')?.during, useScript(lang)?.during]
  if (!english || !theirs) return null
  const sentences: Record<string, string> = theirs
  const meanings: Record<string, string> = english
  return (
    <Choice
      label={t('live.chat.quick')}
      none={t('live.chat.own')}
      value=""
      choices={Object.keys(english)}
      words={(key) => meanings[key] ?? key}
      choose={(key) => choose(sentences[key] ?? '')}
    />
  )
}
