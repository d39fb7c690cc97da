import { type FormEvent, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { longestMessage } from '../../study/longestMessage.ts'
import { Button } from '../../ui/Button.tsx'
import type { Line } from '../visit/chat.ts'
import { useSession } from '../visit/useSession.ts'

/** How much of a visit's id is read aloud, so that a moderator in the room finds who is asking. */
const shortId = (sid: string) => sid.slice(0, 5)

/** The help chat: what was said, and a box to write in. A screen reader announces what comes. */
export function ChatBox() {
  const { t, locale } = useWords()
  const { session, visit } = useSession()
  const { chat } = session
  const { lines } = useSyncExternalStore(chat.subscribe, chat.snapshot)
  const [text, setText] = useState('')
  const log = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    session.chatShown(true)
    return () => session.chatShown(false)
  }, [session])
  useEffect(() => chat.see(), [chat, lines])
  useLayoutEffect(() => {
    log.current?.scrollTo?.(0, log.current.scrollHeight)
  }, [lines])

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') chat.write(text.trim(), locale)
    setText('')
    box.current?.focus()
  }

  return (
    <div className="chat">
      <p>{t('chat:lead')}</p>
      <p className="optional">{t('chat:number', { number: shortId(visit.sid) })}</p>
      <div className="chat__log" role="log" aria-label={t('chat:log')} tabIndex={0} ref={log}>
        {lines.length === 0 && <p className="optional">{t('chat:empty')}</p>}
        {lines.map((line) => (
          <Said key={line.id} line={line} />
        ))}
      </div>
      <form onSubmit={send} noValidate>
        <label className="usa-label" htmlFor="chat-text">
          {t('chat:label')}
        </label>
        <textarea
          id="chat-text"
          className="usa-textarea"
          rows={2}
          maxLength={longestMessage}
          value={text}
          ref={box}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
        />
        <div className="actions">
          <Button type="submit" wide>
            {t('chat:send')}
          </Button>
        </div>
      </form>
    </div>
  )
}

function Said({ line }: { line: Line }) {
  const { t } = useWords()
  return (
    <div className="chat__line" data-from={line.from}>
      <p className="chat__who">{t(`chat:from.${line.from}`)}</p>
      <p className="chat__text" lang={line.lang}>
        {line.text}
      </p>
      {line.n === undefined && <p className="chat__waits">{t('chat:waits')}</p>}
    </div>
  )
}
