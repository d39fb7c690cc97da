import { useContext, useSyncExternalStore } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { Button } from '../ui/Button.tsx'
import { SessionContext } from './visit/useSession.ts'

const never = () => () => undefined
const none = () => 0

/** Opens help; says how many answers of the team wait there, once aloud when they come. */
export function HelpButton({ onPress }: { onPress: (event: Event) => void }) {
  const { t } = useWords()
  const chat = useContext(SessionContext)?.chat
  const unread = useSyncExternalStore(chat?.subscribe ?? never, chat ? () => chat.snapshot().unread : none, none)
  return (
    <>
      <Button look={unread > 0 ? 'primary' : 'quiet'} small onClick={(event) => onPress(event.nativeEvent)}>
        {unread > 0 ? t('common:helpUnread', { count: unread }) : t('common:help')}
      </Button>
      <span className="visually-hidden" aria-live="polite">
        {unread > 0 && t('common:helpUnreadAloud')}
      </span>
    </>
  )
}
