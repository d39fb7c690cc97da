import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats.ts'
import type { Command } from '../../study/command.ts'
import { longestMessage } from '../../study/longestMessage.ts'
import type { LiveRow } from '../../study/moderationApi.ts'
import { Button } from '../../ui/Button.tsx'
import { useNames } from '../names/useNames.ts'
import { assistLevels, type AssistLevel } from './assistLevels.ts'
import { QuickReplies } from './QuickReplies.tsx'
import { SelectBox } from '../../ui/SelectBox.tsx'
import type { Moderated } from './useModeration.ts'

interface HelpChatProps {
  row: LiveRow
  moderated: Moderated
  /** What was being typed to each participant, by visit, and waits while another one is looked at. */
  drafts: Map<string, string>
  give: (command: Command) => Promise<boolean>
  onDone: () => void
}

/** The help chat from the moderator's side. An answer that helps is logged as help, of the level that is chosen. */
export function HelpChat({ row, moderated, drafts, give, onDone }: HelpChatProps) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const names = useNames()
  const [text, setText] = useState(drafts.get(row.sid) ?? '')
  const [isSending, setSending] = useState(false)
  const [level, setLevel] = useState<AssistLevel>('0')
  const id = useId()
  const messages = moderated.value?.messages ?? []

  const type = (typed: string) => {
    drafts.set(row.sid, typed)
    setText(typed)
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '' || isSending) return
    setSending(true)
    try {
      await moderated.write(text.trim(), row.lang)
    } catch {
      // It stays in the box; what went wrong is shown above.
      return
    } finally {
      setSending(false)
    }
    type('')
    setLevel('0')
    if (level === '0') onDone()
    else await give({ type: 'assist', level: Number(level) })
  }

  return (
    <div className="live-chat">
      <h3>{t('live.chat.heading')}</h3>
      <div className="live-chat__log" role="log" aria-label={t('live.chat.log')} tabIndex={0}>
        {messages.length === 0 && <p className="console-soft">{t('live.chat.none')}</p>}
        {messages.map((message) => (
          <div key={message.n} className="live-chat__line" data-from={message.from}>
            <p className="console-soft">
              {t(`live.chat.from.${message.from}`, {
                time: formats.time(message.at),
                language: names.language(message.lang),
              })}
            </p>
            <p lang={message.lang}>{message.text}</p>
          </div>
        ))}
      </div>
      {!row.hasEnded && (
        <form onSubmit={(event) => void send(event)}>
          <QuickReplies lang={row.lang} choose={type} />
          <div className="live-field">
            <label htmlFor={id}>{t('live.chat.label', { language: names.language(row.lang) })}</label>
            <textarea
              id={id}
              rows={3}
              lang={row.lang}
              value={text}
              maxLength={longestMessage}
              onChange={(event) => type(event.target.value)}
            />
          </div>
          <div className="live-command">
            <SelectBox
              label={t('live.chat.level')}
              value={level}
              choices={assistLevels}
              words={(one) => t('live.assist.as', { level: one, words: t(`assist.${one}`) })}
              choose={setLevel}
            />
            <Button look="outline" type="submit">
              {t('live.chat.send')}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
