import { useTranslation } from 'react-i18next'
import type { Locale } from '../../i18n/locale.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useScript } from '../script/useScript.ts'

interface QuickRepliesProps {
  lang: Locale
  choose: (text: string) => void
}

/** The allowed sentences of a timed run in the participant's language, each named by what it says in the moderator's. */
export function QuickReplies({ lang, choose }: QuickRepliesProps) {
  const { t } = useTranslation('console')
  const { locale } = useWords()
  const [own, theirs] = [useScript(locale)?.during, useScript(lang)?.during]
  if (!own || !theirs) return null
  const sentences: Record<string, string> = theirs
  const meanings: Record<string, string> = own
  return (
    <Choice
      label={t('live.chat.quick')}
      none={t('live.chat.own')}
      value=""
      choices={Object.keys(own)}
      words={(key) => meanings[key] ?? key}
      choose={(key) => choose(sentences[key] ?? '')}
    />
  )
}
