import { useWords } from '../../i18n/useWords.ts'
import type { Room } from './useRoom.ts'

/** Says, as long as it lasts, that the network is gone and that nothing is lost; nothing else. */
export function Connection({ room }: { room: Room }) {
  const { t } = useWords()
  const isLost = room.facts !== null && !room.isConnected
  return (
    <div className="room-connection" role="status">
      {isLost && <p className="notice">{t('room:offline')}</p>}
      {room.unsent > 0 && isLost && <p className="notice">{t('room:unsent', { count: room.unsent })}</p>}
    </div>
  )
}
