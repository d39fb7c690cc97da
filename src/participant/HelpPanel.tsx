import { useContext, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../i18n/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import { loadChat } from './chat/loadChat.ts'
import { SessionContext } from './visit/useSession.ts'

const helpLines = ['household', 'back', 'unsure', 'ask', 'stop']

/** Help, on every page: a few lines, and in a visit the way to a person. */
export function HelpPanel({ onClose }: { onClose: (event: Event) => void }) {
  const { t, locale } = useWords()
  const { i18n } = useTranslation()
  const session = useContext(SessionContext)
  const canWrite = session && !session.visit.ended
  const hasUnread = canWrite && session.chat.snapshot().unread > 0
  const [Chat, setChat] = useState<Awaited<ReturnType<typeof loadChat>>>()
  const [isChatting, setChatting] = useState(hasUnread)
  const [hasFailed, setFailed] = useState(false)

  // Fetched with the panel, so that the press finds it here, without the network too.
  useEffect(() => {
    if (!canWrite || Chat) return
    loadChat(i18n, locale).then(
      (box) => setChat(() => box),
      () => setFailed(true),
    )
  }, [canWrite, Chat, i18n, locale])

  const shown = isChatting && Chat
  return (
    <Panel
      title={t(shown ? 'common:helpPanel.write' : 'common:helpPanel.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {shown ? (
        <Chat />
      ) : (
        <>
          <ul className="plain-list">
            {helpLines.map((line) => (
              <li key={line}>{t(`common:helpPanel.${line}`)}</li>
            ))}
          </ul>
          {canWrite && (
            <Button look="outline" wide onClick={() => setChatting(true)}>
              {t('common:helpPanel.write')}
            </Button>
          )}
          {isChatting && hasFailed && (
            <p className="notice notice--danger" role="alert">
              {t('common:openFailed')}
            </p>
          )}
        </>
      )}
    </Panel>
  )
}
