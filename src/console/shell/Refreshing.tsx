import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats.ts'
import type { RequestError } from '../requests/requestError.ts'

interface RefreshingProps {
  on: boolean
  turn: (on: boolean) => void
  /** Epoch milliseconds of the last good answer. */
  readAt: number | null
  failure: RequestError | null
}

/** Says how fresh a screen is, and lets its reader stop it from moving. */
export function Refreshing({ on, turn, readAt, failure }: RefreshingProps) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  return (
    <div className="console-refreshing">
      <label className="console-check">
        <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} />
        {t('refreshing.every')}
      </label>
      {readAt !== null && (
        <span className="console-soft">{t('refreshing.readAt', { time: formats.time(readAt) })}</span>
      )}
      <span className="console-error" role="status">
        {failure && t(failure.status === 0 ? 'refreshing.notReached' : 'refreshing.refused', { code: failure.code })}
      </span>
    </div>
  )
}
