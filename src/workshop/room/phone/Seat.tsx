import { useId, useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { deviceStorage } from '../../../instrumentation/storage.ts'
import { mostTables } from '../../../study/room/deviceRoles.ts'
import { roomDevice } from '../../../study/room/roomApi.ts'
import { type KnownDevice, writeDevice } from '../feed/knownDevice.ts'
import { roomRequest } from '../feed/roomRequest.ts'

interface SeatProps {
  code: string
  device: KnownDevice
  onSeated: (device: KnownDevice) => void
}

/** One phone of a table speaks for all who sit there. */
export function Seat({ code, device, onSeated }: SeatProps) {
  const { t } = useWords()
  const [hasFailed, setFailed] = useState(false)
  const id = useId()
  const sit = async (table: number | null) => {
    try {
      const { token, lang } = device
      const seated = await roomRequest(`/api/rooms/${code}/seat`, roomDevice, { body: { table }, token })
      const known = { ...seated, token, lang }
      writeDevice(deviceStorage(), code, 'phone', known)
      setFailed(false)
      onSeated(known)
    } catch {
      setFailed(true)
    }
  }
  return (
    <p className="room-field">
      <label htmlFor={id}>{t('room:phone.seat')}</label>
      <select
        id={id}
        value={device.table ?? ''}
        onChange={({ target }) => void sit(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{t('room:phone.noSeat')}</option>
        {Array.from({ length: mostTables }, (_, index) => (
          <option key={index} value={index + 1}>
            {t('room:table', { table: index + 1 })}
          </option>
        ))}
      </select>
      {hasFailed && (
        <span className="room-error" role="alert">
          {t('room:lead.failed')}
        </span>
      )}
    </p>
  )
}
