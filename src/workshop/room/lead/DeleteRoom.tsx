import { useState } from 'react'
import { useLocation } from 'wouter'
import * as z from 'zod/mini'
import { useWords } from '../../../i18n/useWords.ts'
import { deviceStorage } from '../../../instrumentation/storage.ts'
import { shownJoinCode } from '../../../study/joinCode.ts'
import { Button } from '../../../ui/Button.tsx'
import { Panel } from '../../../ui/Panel.tsx'
import { forgetDevice } from '../feed/knownDevice.ts'
import { roomRequest, RoomTrouble } from '../feed/roomRequest.ts'
import type { Room } from '../useRoom.ts'

/** Says how long the room is kept, and deletes it at once where that is said twice. */
export function DeleteRoom({ room }: { room: Room }) {
  const { t } = useWords()
  const [, navigate] = useLocation()
  const [state, setState] = useState<'shut' | 'asking' | 'busy' | 'failed'>('shut')
  const { code, device, facts } = room
  const name = shownJoinCode(code)
  const remove = async () => {
    setState('busy')
    try {
      await roomRequest(`/api/rooms/${code}/delete`, z.null(), { body: {}, token: device?.token }).catch((reason) => {
        // Deleted before, by this device or another: what was asked for is done.
        if (!(reason instanceof RoomTrouble && reason.status === 404)) throw reason
      })
      forgetDevice(deviceStorage(), code, 'leader')
      navigate('/rooms', { state: { deleted: code } })
    } catch {
      setState('failed')
    }
  }
  return (
    <section className="room-keeping">
      {facts && <p className="room-hint">{t('room:remote.kept', { count: facts.keptDays })}</p>}
      <Button look="quiet" onClick={() => setState('asking')}>
        {t('room:remote.delete')}
      </Button>
      {state !== 'shut' && (
        <Panel
          title={t('room:remote.deleteTitle', { code: name })}
          closeLabel={t('common:close')}
          onClose={() => setState('shut')}
        >
          <p>{t('room:remote.deleteBody')}</p>
          {state === 'failed' && (
            <p className="room-error" role="alert">
              {t('room:lead.failed')}
            </p>
          )}
          <Button look="danger" wide aria-disabled={state === 'busy'} onClick={() => void remove()}>
            {t('room:remote.deleteYes')}
          </Button>
        </Panel>
      )}
    </section>
  )
}
